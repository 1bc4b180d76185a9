package io.smartlocker.gateway.decision;

import io.smartlocker.contracts.kiosk.DirectoryEntry.Person.Grant;
import io.smartlocker.contracts.time.LocalSpan;
import io.smartlocker.contracts.time.Occurrence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the clock will change about a decision: told to the person, decided on by nobody. */
public final class Prospect {
    /** What is further away is nothing to wait for. */
    private static final Duration AHEAD = Duration.ofDays(7);

    private Prospect() {}

    /** From when on the rule that refuses now will not; nothing where it is not the clock that refuses. */
    public static Optional<Instant> allowedFrom(Reason reason, Circumstances c) {
        return switch (reason) {
            case OUTSIDE_VALIDITY -> later(c.person().validFrom(), c);
            case OUTSIDE_VISIT -> later(c.person().visitFrom(), c);
            case OUTSIDE_HOURS -> nextHours(c);
            case OUTSIDE_SHIFT -> nextShift(c);
            case NOT_RECOGNISED,
                    THROTTLED,
                    INACTIVE,
                    NOT_GRANTED,
                    NOT_PERMITTED,
                    SERVICE_MODE,
                    LEASE_EXPIRED,
                    ALLOWANCE_REACHED,
                    NO_DEVICE_READY,
                    RESERVED,
                    NO_FREE_BAY,
                    NOTHING_HELD,
                    DEVICE_NEEDED,
                    DEVICE_UNKNOWN,
                    NOT_HELD,
                    SAME_PERSON,
                    DEVICE_FAULTY,
                    NOT_READY,
                    JOURNAL_UNAVAILABLE -> Optional.empty();
        };
    }

    /** When the person's shift ends that is running; the last, where several are. */
    public static Optional<Instant> shiftEnds(Circumstances c) {
        return c.shifts().stream()
                .flatMap(shift -> ShiftPlan.running(shift, c).stream())
                .map(Occurrence::until)
                .max(Comparator.naturalOrder());
    }

    private static Optional<Instant> nextShift(Circumstances c) {
        return c.shifts().stream()
                .flatMap(shift -> ShiftPlan.beginning(shift, c, c.now().plus(AHEAD)))
                .map(Occurrence::from)
                .min(Comparator.naturalOrder());
    }

    private static Optional<Instant> nextHours(Circumstances c) {
        return c.person().grants().stream()
                .filter(grant -> c.site().lockers().stream()
                        .anyMatch(locker -> locker.id().equals(grant.locker())))
                .flatMap(grant -> beginnings(grant, c))
                .filter(from -> from.isAfter(c.now()))
                .min(Comparator.naturalOrder());
    }

    private static Stream<Instant> beginnings(Grant grant, Circumstances c) {
        LocalDate today = c.now().atZone(c.zone()).toLocalDate();
        return today.datesUntil(today.plusDays(AHEAD.toDays() + 1))
                .flatMap(day ->
                        grant.windows().stream().flatMap(window -> LocalSpan.of(window).on(day, c.zone()).stream()))
                .map(Occurrence::from)
                .filter(from -> Standing.inside(null, grant.until(), from));
    }

    private static Optional<Instant> later(@Nullable Instant from, Circumstances c) {
        return Optional.ofNullable(from).filter(c.now()::isBefore);
    }
}
