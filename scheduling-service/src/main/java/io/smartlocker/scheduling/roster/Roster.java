package io.smartlocker.scheduling.roster;

import io.smartlocker.contracts.state.RosterState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who works a shift on a certain day, in the place of the shift's users and groups. */
@Entity
@Table(name = "roster")
class Roster {
    @Id
    UUID id;

    UUID organization;

    @Version
    long version;

    UUID shift;
    LocalDate day;
    UUID[] users;

    /** Others know of it; no longer when the day is over. */
    boolean told;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** For Hibernate. */
    protected Roster() {}

    Roster(UUID id, UUID organization, UUID shift, LocalDate day, Collection<UUID> users, Instant now) {
        this.id = id;
        this.organization = organization;
        this.shift = shift;
        this.day = day;
        this.users = distinct(users);
        this.told = true;
        this.createdAt = now;
        this.updatedAt = now;
    }

    List<UUID> users() {
        return List.of(users);
    }

    /** Names these people, in this order; false when it does so already. */
    boolean replace(Collection<UUID> wanted, Instant now) {
        if (List.of(distinct(wanted)).equals(users())) {
            return false;
        }
        users = distinct(wanted);
        updatedAt = now;
        return true;
    }

    private static UUID[] distinct(Collection<UUID> users) {
        Set<UUID> once = new LinkedHashSet<>(users);
        return once.toArray(UUID[]::new);
    }

    /** What others may know of it. */
    RosterState state() {
        return new RosterState(id, organization, version, shift, day, users());
    }
}
