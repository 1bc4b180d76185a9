package io.smartlocker.gateway.decision;

import io.smartlocker.contracts.kiosk.DirectoryEntry.Person;
import io.smartlocker.contracts.kiosk.DirectoryEntry.Reservation;
import io.smartlocker.contracts.kiosk.DirectoryEntry.Shift;
import io.smartlocker.contracts.time.Occurrence;
import io.smartlocker.contracts.time.ShiftTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The shift that begins next, and what it needs: devices that are reserved until it is over, and those in the own bay of
 * somebody who works it. Several that begin at the same time are one.
 */
public final class NextShift {
    /** Further ahead there is time enough to charge everything. */
    private static final Duration HORIZON = Duration.ofHours(24);

    private record Start(Shift shift, Occurrence occurrence) {}

    private final List<Start> starts;
    private final Set<UUID> reserved = new HashSet<>();

    private NextShift(List<Start> starts, Collection<Reservation> reservations, Instant now) {
        this.starts = starts;
        Instant end = starts.stream()
                .map(start -> start.occurrence().until())
                .max(Comparator.naturalOrder())
                .orElse(now.plus(HORIZON));
        reservations.stream()
                .filter(reservation -> reservation.until().isAfter(now))
                .filter(reservation -> reservation.from().isBefore(end))
                .map(Reservation::device)
                .forEach(reserved::add);
    }

    /** The next one within a day; without one, what is reserved within a day is needed. */
    public static NextShift of(Collection<Shift> shifts, Collection<Reservation> reservations, Instant now) {
        List<Start> coming = shifts.stream()
                .flatMap(shift -> ShiftTimes.of(shift).beginning(now, now.plus(HORIZON)).stream()
                        .map(occurrence -> new Start(shift, occurrence)))
                .toList();
        Optional<Instant> first =
                coming.stream().map(start -> start.occurrence().from()).min(Comparator.naturalOrder());
        List<Start> starts = coming.stream()
                .filter(start -> start.occurrence().from().equals(first.orElse(null)))
                .toList();
        return new NextShift(starts, reservations, now);
    }

    /** Whether the device is reserved for it. */
    public boolean needs(UUID device) {
        return reserved.contains(device);
    }

    /** Whether somebody works it. */
    public boolean includes(Person person) {
        return starts.stream().anyMatch(start -> ShiftPlan.crew(start.shift())
                .includes(person.id(), person.groups(), start.occurrence().day()));
    }
}
