package io.smartlocker.scheduling.calendar;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.scheduling.Days;
import io.smartlocker.scheduling.DaysQuery;
import io.smartlocker.scheduling.References;
import io.smartlocker.scheduling.shift.PlannedShifts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

@ApplicationScoped
class FindOccurrences {
    private static final int MOST_DAYS_OF_A_SHIFT = 366;

    private final Calendar calendar;
    private final PlannedShifts shifts;
    private final References references;

    FindOccurrences(Calendar calendar, PlannedShifts shifts, References references) {
        this.calendar = calendar;
        this.shifts = shifts;
        this.references = references;
    }

    /** When a shift takes place. What overlaps is looked for at its location, a day before and after as well. */
    @WithSession
    Uni<Page<OccurrenceView>> ofShift(UUID id, DaysQuery query, Caller caller) {
        return shifts.require(id, caller)
                .flatMap(shift -> page(shift.location(), query.days(MOST_DAYS_OF_A_SHIFT), caller, duty -> duty.shift()
                        .id()
                        .equals(id)));
    }

    /** What takes place at a location; 404 when there is none for this caller. */
    @WithSession
    Uni<Page<OccurrenceView>> at(UUID location, Days days, Caller caller) {
        return references.seen(location, caller).flatMap(found -> page(location, days, caller, duty -> true));
    }

    private Uni<Page<OccurrenceView>> page(UUID location, Days days, Caller caller, Predicate<Duty> shown) {
        Days around = new Days(days.from().minusDays(1), days.until().plusDays(1));
        return calendar.at(location, caller.organization(), around).map(all -> {
            List<OccurrenceView> occurrences = all.stream()
                    .filter(duty ->
                            !duty.day().isBefore(days.from()) && !duty.day().isAfter(days.until()))
                    .filter(shown)
                    .map(duty -> OccurrenceView.of(duty, all))
                    .toList();
            return new Page<>(occurrences, null, occurrences.size());
        });
    }
}
