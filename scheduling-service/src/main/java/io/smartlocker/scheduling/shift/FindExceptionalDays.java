package io.smartlocker.scheduling.shift;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.scheduling.DaysQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

@ApplicationScoped
class FindExceptionalDays {
    private static final int MOST_DAYS = 731;

    private final Shifts shifts;
    private final ExceptionalDays days;

    FindExceptionalDays(Shifts shifts, ExceptionalDays days) {
        this.shifts = shifts;
        this.days = days;
    }

    @WithSession
    Uni<ExceptionView.Versioned> one(UUID id, LocalDate day, Caller caller) {
        return shifts.require(id, caller).flatMap(shift -> days.require(id, day)
                .map(found -> new ExceptionView.Versioned(ExceptionView.of(found.exception()), shift.version)));
    }

    /** All of some days: there are few. */
    @WithSession
    Uni<Page<ExceptionView>> all(UUID id, DaysQuery query, Caller caller) {
        return shifts.require(id, caller)
                .flatMap(shift -> days.of(id, query.days(MOST_DAYS)))
                .map(found -> new Page<>(
                        found.stream()
                                .map(day -> ExceptionView.of(day.exception()))
                                .toList(),
                        null,
                        found.size()));
    }
}
