package io.smartlocker.device.due;

import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.contracts.time.Occurrence;
import io.smartlocker.contracts.time.ShiftCrew;
import io.smartlocker.contracts.time.ShiftTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * When a device is due that somebody took: at the end of the shift in which it was taken, and its grace. Somebody who works two
 * shifts at that moment has until the later end. Whoever took it outside of any shift has no due time: nothing says one.
 */
final class DuePolicy {
    private DuePolicy() {}

    /** @param rosters who works it on certain days */
    record Plan(ShiftState shift, Map<LocalDate, List<UUID>> rosters) {
        Stream<Due> dues(UUID person, Collection<UUID> groups, Instant taken) {
            ShiftTimes times = ShiftTimes.of(shift);
            ShiftCrew crew = new ShiftCrew(shift.users(), shift.groups(), rosters);
            LocalDate today = taken.atZone(ZoneId.of(shift.timeZone())).toLocalDate();
            return Stream.of(today, today.minusDays(1))
                    .flatMap(day -> times.on(day).stream())
                    .filter(occurrence -> occurrence.covers(taken))
                    .filter(occurrence -> crew.includes(person, groups, occurrence.day()))
                    .map(this::due);
        }

        private Due due(Occurrence occurrence) {
            return new Due(shift.id(), occurrence.until().plus(Duration.ofMinutes(shift.graceMinutes())));
        }
    }

    static Optional<Due> due(Collection<Plan> plans, UUID person, Collection<UUID> groups, Instant taken) {
        return plans.stream()
                .flatMap(plan -> plan.dues(person, groups, taken))
                .max(Comparator.comparing(Due::at).thenComparing(Due::shift));
    }
}
