package io.smartlocker.scheduling.calendar;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.time.Occurrence;
import io.smartlocker.scheduling.Days;
import io.smartlocker.scheduling.roster.RosteredCrews;
import io.smartlocker.scheduling.roster.ShiftDay;
import io.smartlocker.scheduling.shift.PlannedShift;
import io.smartlocker.scheduling.shift.PlannedShifts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** When shifts take place. All methods work in the session under way and answer in the order of time. */
@ApplicationScoped
public class Calendar {
    private static final Comparator<Duty> IN_ORDER = Comparator.comparing(
                    (Duty duty) -> duty.times().from())
            .thenComparing(duty -> duty.shift().id());

    private final PlannedShifts shifts;
    private final RosteredCrews crews;

    Calendar(PlannedShifts shifts, RosteredCrews crews) {
        this.shifts = shifts;
        this.crews = crews;
    }

    /** What begins at a location on some days. */
    public Uni<List<Duty>> at(UUID location, UUID organization, Days days) {
        return shifts.at(location, organization, days.from())
                .flatMap(found -> duties(found, days, shift -> occurrences(shift, days)));
    }

    /** What begins at a location in a stretch of time. */
    public Uni<List<Duty>> at(UUID location, UUID organization, Instant from, Instant until) {
        Days days = around(from, until);
        return shifts.at(location, organization, days.from()).flatMap(found -> of(found, from, until));
    }

    /** What of some shifts begins in a stretch of time. */
    public Uni<List<Duty>> of(Collection<PlannedShift> worked, Instant from, Instant until) {
        return duties(worked, around(from, until), shift -> shift.times().beginning(from, until).stream());
    }

    private Uni<List<Duty>> duties(
            Collection<PlannedShift> worked, Days days, Function<PlannedShift, Stream<Occurrence>> occurrences) {
        return crews.of(worked.stream().map(PlannedShift::id).toList(), days).map(rostered -> worked.stream()
                .flatMap(shift -> occurrences.apply(shift).map(times -> duty(shift, times, rostered)))
                .sorted(IN_ORDER)
                .toList());
    }

    private static Duty duty(PlannedShift shift, Occurrence times, Map<ShiftDay, List<UUID>> rostered) {
        return new Duty(shift, times, rostered.get(new ShiftDay(shift.id(), times.day())));
    }

    private static Stream<Occurrence> occurrences(PlannedShift shift, Days days) {
        return days.from().datesUntil(days.until().plusDays(1)).flatMap(day -> shift.times().on(day).stream());
    }

    /** The days that those moments are on somewhere on earth. */
    private static Days around(Instant from, Instant until) {
        LocalDate first = LocalDate.ofInstant(from, ZoneOffset.UTC).minusDays(1);
        return new Days(first, LocalDate.ofInstant(until, ZoneOffset.UTC).plusDays(1));
    }
}
