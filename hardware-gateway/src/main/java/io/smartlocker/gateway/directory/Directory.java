package io.smartlocker.gateway.directory;

import io.smartlocker.contracts.kiosk.BadgeUid;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.kiosk.EdgeKeys;
import io.smartlocker.contracts.kiosk.Verifiers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the kiosk knows from the services, indexed for the decision. Immutable but for the people, who are read as they are at
 * the moment.
 */
public final class Directory {
    private final DirectoryEntry.@Nullable Site site;
    private final People people;
    private final Map<UUID, DirectoryEntry.Site.Locker> lockers = new HashMap<>();
    private final Map<UUID, DirectoryEntry.Bay> bays = new HashMap<>();
    private final Map<UUID, DirectoryEntry.Device> devices = new HashMap<>();
    private final List<DirectoryEntry.Shift> shifts;
    private final List<DirectoryEntry.Reservation> reservations;
    private final @Nullable EdgeKeys keys;
    private final @Nullable Instant leaseUntil;
    private final long revision;

    /** @param entries all but people and strangers */
    Directory(
            People people,
            Collection<DirectoryEntry> entries,
            @Nullable EdgeKeys keys,
            @Nullable Instant leaseUntil,
            long revision) {
        this.people = people;
        this.keys = keys;
        this.leaseUntil = leaseUntil;
        this.revision = revision;
        DirectoryEntry.Site found = null;
        List<DirectoryEntry.Shift> allShifts = new ArrayList<>();
        List<DirectoryEntry.Reservation> allReservations = new ArrayList<>();
        for (DirectoryEntry entry : entries) {
            switch (entry) {
                case DirectoryEntry.Site it -> found = it;
                case DirectoryEntry.Person it -> {}
                case DirectoryEntry.Stranger it -> {}
                case DirectoryEntry.Bay it -> bays.put(it.id(), it);
                case DirectoryEntry.Device it -> devices.put(it.id(), it);
                case DirectoryEntry.Shift it -> allShifts.add(it);
                case DirectoryEntry.Reservation it -> allReservations.add(it);
                case DirectoryEntry.SealedKeys it -> {}
                case DirectoryEntry.Lease it -> {}
            }
        }
        site = found;
        if (found != null) {
            found.lockers().forEach(locker -> lockers.put(locker.id(), locker));
        }
        shifts = List.copyOf(allShifts);
        reservations = List.copyOf(allReservations);
    }

    public Optional<DirectoryEntry.Site> site() {
        return Optional.ofNullable(site);
    }

    public Optional<EdgeKeys> keys() {
        return Optional.ofNullable(keys);
    }

    /** Until when the kiosk may decide by itself; absent when it holds no valid lease. */
    public Optional<Instant> leaseUntil() {
        return Optional.ofNullable(leaseUntil);
    }

    public Optional<DirectoryEntry.Person> person(UUID id) {
        return people.person(id);
    }

    public Optional<DirectoryEntry.Person> personWithBadge(BadgeUid uid) {
        return keys().flatMap(known -> people.withBadge(Verifiers.badge(known, uid)));
    }

    /** The id of somebody of the organisation whom this kiosk does not serve. */
    public Optional<UUID> strangerWithBadge(BadgeUid uid) {
        return keys().flatMap(known -> people.strangerWithBadge(Verifiers.badge(known, uid)));
    }

    public Optional<DirectoryEntry.Person> personWithEmployeeId(String employeeId) {
        return people.withEmployeeId(employeeId);
    }

    public Optional<DirectoryEntry.Bay> bay(UUID id) {
        return Optional.ofNullable(bays.get(id));
    }

    public Collection<DirectoryEntry.Bay> bays() {
        return bays.values();
    }

    public Optional<DirectoryEntry.Device> device(UUID id) {
        return Optional.ofNullable(devices.get(id));
    }

    public Collection<DirectoryEntry.Device> devices() {
        return devices.values();
    }

    public List<DirectoryEntry.Shift> shifts() {
        return shifts;
    }

    /** Also those that do not hold yet, or no more. */
    public List<DirectoryEntry.Reservation> reservations() {
        return reservations;
    }

    /** The locker with that id, if this kiosk serves it. */
    public Optional<DirectoryEntry.Site.Locker> locker(UUID id) {
        return Optional.ofNullable(lockers.get(id));
    }

    /** The highest that came, with entries that are gone again too; 0 before any came. */
    public long revision() {
        return revision;
    }

    public int peopleCount() {
        return people.count();
    }
}
