package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.ShiftException;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Writes how a shift is on one day, in the transaction under way. The shift has a new version when that changes. */
@ApplicationScoped
class WriteExceptionalDay {
    private final Shifts shifts;
    private final ExceptionalDays days;
    private final ShiftNews news;

    WriteExceptionalDay(Shifts shifts, ExceptionalDays days, ShiftNews news) {
        this.shifts = shifts;
        this.days = days;
        this.news = news;
    }

    /** What became of a day. */
    enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    Uni<Outcome> set(Shift shift, ShiftException exception, Caller caller) {
        return days.find(shift.id, exception.day())
                .flatMap(present -> set(shift, exception, present))
                .call(outcome -> outcome == Outcome.UNCHANGED
                        ? Uni.createFrom().voidItem()
                        : touch(shift).flatMap(flushed -> news.exceptionSet(shift, exception, caller)));
    }

    private Uni<Outcome> set(Shift shift, ShiftException exception, Optional<ExceptionalDay> present) {
        return present.map(day -> Uni.createFrom().item(day.change(exception) ? Outcome.CHANGED : Outcome.UNCHANGED))
                .orElseGet(() -> days.add(shift.id, exception).replaceWith(Outcome.ADDED));
    }

    /** Lets the shift be as usual again on a day. */
    Uni<Outcome> remove(Shift shift, LocalDate day, Caller caller) {
        return days.find(shift.id, day).flatMap(present -> present.map(
                        found -> remove(shift, found, caller).replaceWith(Outcome.CHANGED))
                .orElseGet(() -> Uni.createFrom().item(Outcome.UNCHANGED)));
    }

    Uni<Void> remove(Shift shift, ExceptionalDay day, Caller caller) {
        return days.remove(day)
                .flatMap(removed -> touch(shift))
                .flatMap(flushed -> news.exceptionRemoved(shift, day.day, caller));
    }

    private Uni<Void> touch(Shift shift) {
        shift.touch(Instant.now());
        return shifts.flush();
    }
}
