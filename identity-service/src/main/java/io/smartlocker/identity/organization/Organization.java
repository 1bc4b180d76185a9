package io.smartlocker.identity.organization;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.OrganizationState;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A customer. Every row of every service belongs to exactly one. */
@Entity
@Table(name = "organization")
public class Organization {
    private static final int ONE_DEVICE = 1;
    private static final int ONE_DAY = 24;
    private static final int SIX_DIGITS = 6;
    private static final int A_MONTH = 30;

    @Id
    UUID id;

    @Version
    long version;

    String name;
    int itemAllowance;
    int leaseDurationHours;
    int pinLength;
    int erasureAfterDays;
    /** Runs the installation; exactly one does. */
    boolean operates;

    Instant createdAt;

    static Organization named(String name, boolean operates) {
        Organization organization = new Organization();
        organization.id = UuidV7.next();
        organization.name = name.strip();
        organization.operates = operates;
        organization.itemAllowance = ONE_DEVICE;
        organization.leaseDurationHours = ONE_DAY;
        organization.pinLength = SIX_DIGITS;
        organization.erasureAfterDays = A_MONTH;
        organization.createdAt = Instant.now();
        return organization;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    /** How many devices a person may hold at once. */
    public int itemAllowance() {
        return itemAllowance;
    }

    /** How long a kiosk that is cut off may go on handing out devices. */
    public Duration leaseDuration() {
        return Duration.ofHours(leaseDurationHours);
    }

    /** Digits of a PIN. */
    public int pinLength() {
        return pinLength;
    }

    OrganizationSettings settings() {
        return new OrganizationSettings(name, itemAllowance, leaseDurationHours, pinLength, erasureAfterDays);
    }

    void write(OrganizationSettings settings) {
        name = settings.name().strip();
        itemAllowance = settings.itemAllowance();
        leaseDurationHours = settings.leaseDurationHours();
        pinLength = settings.pinLength();
        erasureAfterDays = settings.erasureAfterDays();
    }

    OrganizationState state() {
        return new OrganizationState(id, version, name, itemAllowance, leaseDuration());
    }
}
