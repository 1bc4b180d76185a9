package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.ShiftException;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SetExceptionalDay {
    private final Shifts shifts;
    private final ExceptionalDays days;
    private final ShiftNews news;

    SetExceptionalDay(Shifts shifts, ExceptionalDays days, ShiftNews news) {
        this.shifts = shifts;
        this.days = days;
        this.news = news;
    }

    /**
     * Says how a shift is on one day. The shift has a new version then.
     *
     * @param ifMatch the version of the shift that the caller has seen, absent when that does not matter
     */
    @Writes
    Uni<ExceptionView.Versioned> set(UUID id, ShiftException exception, @Nullable String ifMatch, Caller caller) {
        return shifts.require(id, caller)
                .invoke(shift -> Versions.require(ifMatch, shift.version))
                .call(shift -> set(shift, exception, caller))
                .map(shift -> new ExceptionView.Versioned(ExceptionView.of(exception), shift.version));
    }

    private Uni<Void> set(Shift shift, ShiftException exception, Caller caller) {
        return days.find(shift.id, exception.day())
                .flatMap(present -> present.isPresent()
                        ? Uni.createFrom().item(present.get().change(exception))
                        : days.add(shift.id, exception).replaceWith(true))
                .flatMap(changed -> changed
                        ? tell(shift, exception, caller)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> tell(Shift shift, ShiftException exception, Caller caller) {
        shift.touch(Instant.now());
        return shifts.flush().flatMap(flushed -> news.exceptionSet(shift, exception, caller));
    }
}
