package io.smartlocker.device.device;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.device.DeviceProblem;
import io.smartlocker.device.FactPosition;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A thing that lives in bays. It has at most one bay and at most one holder, never both. */
@Entity
public class Device {
    @Id
    UUID id;

    UUID organization;
    long version;
    String assetTag;

    @Nullable
    String serialNumber;

    @Nullable
    String rfid;

    UUID type;
    String name;

    @Enumerated(EnumType.STRING)
    DeviceStatus state;

    @Nullable
    UUID bay;

    @Nullable
    UUID holder;

    boolean quarantined;
    boolean planned;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "handover_at"))
    @AttributeOverride(name = "sequence", column = @Column(name = "handover_sequence"))
    @Nullable
    FactPosition lastHandover;

    protected Device() {}

    /** A new device, stored nowhere yet. */
    public static Device create(UUID organization, UUID type, DeviceEdit description, @Nullable String rfid) {
        Device device = new Device();
        device.id = UuidV7.next();
        device.organization = organization;
        device.version = 1;
        device.type = type;
        device.rfid = rfid;
        device.state = DeviceStatus.STORED;
        device.describe(description);
        return device;
    }

    /** Takes on another description; false when it is the same. */
    boolean change(DeviceEdit description) {
        if (description.equals(DeviceEdit.of(this))) {
            return false;
        }
        describe(description);
        version++;
        return true;
    }

    private void describe(DeviceEdit description) {
        assetTag = description.assetTag();
        serialNumber = description.serialNumber();
        name = description.name();
    }

    /** Puts it into a bay by hand; the bay has agreed. */
    public void assignTo(UUID target) {
        if (holder != null) {
            throw ProblemException.of(DeviceProblem.DEVICE_HELD, "User " + holder + " holds it. It comes back first.");
        }
        if (bay != null) {
            throw ProblemException.of(
                    DeviceProblem.DEVICE_IN_OTHER_BAY, "It is in bay " + bay + ". Unassign it there.");
        }
        if (state == DeviceStatus.LOST || state == DeviceStatus.RETIRED) {
            throw ProblemException.of(DeviceProblem.DEVICE_NOT_IN_USE, "It is " + state + ".");
        }
        bay = target;
        planned = true;
        version++;
    }

    /** Takes it out of its bay by hand. */
    public void unassign() {
        loseBay();
        planned = true;
    }

    /** It is not where it was thought to be, and nothing says where it is. */
    public void loseBay() {
        bay = null;
        version++;
    }

    /** Remembers a change of hands; true when it is the newest known, which then decides where the device is. */
    public boolean saw(FactPosition handover) {
        boolean newest = handover.isAfter(lastHandover);
        if (newest) {
            lastHandover = handover;
        }
        return newest;
    }

    /** A person took it: that is a fact, whatever was planned. */
    public void takenBy(UUID person) {
        bay = null;
        holder = person;
        state = DeviceStatus.HELD;
        planned = false;
        version++;
    }

    /** It was put into a bay: that is a fact. */
    public void returnedTo(UUID target) {
        returned();
        bay = target;
    }

    /** It was brought back, but where it is now is in doubt. */
    public void returnedSomewhere() {
        returned();
        bay = null;
    }

    private void returned() {
        holder = null;
        state = DeviceStatus.STORED;
        planned = false;
        version++;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public DeviceStatus status() {
        return state;
    }

    /** The bay it is in, if that is known. */
    public Optional<UUID> bay() {
        return Optional.ofNullable(bay);
    }

    /** Who holds it. */
    public Optional<UUID> holder() {
        return Optional.ofNullable(holder);
    }

    /** Whether somebody placed it by hand since the last fact about it. */
    public boolean isPlanned() {
        return planned;
    }

    /** What others may know of it. */
    public DeviceState state() {
        return new DeviceState(
                id, organization, version, assetTag, serialNumber, rfid, type, name, state, bay, holder, quarantined);
    }
}
