package io.smartlocker.gateway.decision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.smartlocker.contracts.kiosk.DirectoryEntry.Reservation;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom bays and devices are kept. A bay that is somebody's own opens for nobody else. While a reservation holds, its device
 * is handed to nobody else, and to that person first; where two hold at once either of the two may have it, since a device is
 * better in a hand than kept for both. Returns ask for bays only: what is kept can always be brought back.
 */
public final class KeepingPolicy {
    private final Map<UUID, Set<UUID>> peopleByDevice;

    /** @param now a reservation holds from its beginning until just before its end */
    public KeepingPolicy(Collection<Reservation> reservations, Instant now) {
        peopleByDevice = reservations.stream()
                .filter(reservation -> !now.isBefore(reservation.from()) && now.isBefore(reservation.until()))
                .collect(groupingBy(Reservation::device, mapping(Reservation::user, toUnmodifiableSet())));
    }

    /** @param owner whose own the bay is, absent for one that is everybody's */
    public static Keeping ofBay(@Nullable UUID owner, UUID person) {
        if (owner == null) {
            return Keeping.NOBODY;
        }
        return owner.equals(person) ? Keeping.ASKER : Keeping.ANOTHER;
    }

    /** @param bay for whom the bay is kept in which the device is: what is in one's own bay is kept for one, too */
    public Keeping ofDevice(UUID device, Keeping bay, UUID person) {
        Set<UUID> people = peopleByDevice.getOrDefault(device, Set.of());
        if (people.isEmpty() || bay == Keeping.ANOTHER) {
            return bay;
        }
        return people.contains(person) ? Keeping.ASKER : Keeping.ANOTHER;
    }
}
