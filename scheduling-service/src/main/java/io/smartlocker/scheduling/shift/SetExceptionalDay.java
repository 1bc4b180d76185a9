package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.ShiftException;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SetExceptionalDay {
    private final Shifts shifts;
    private final WriteExceptionalDay writeDay;

    SetExceptionalDay(Shifts shifts, WriteExceptionalDay writeDay) {
        this.shifts = shifts;
        this.writeDay = writeDay;
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
                .call(shift -> writeDay.set(shift, exception, caller))
                .map(shift -> new ExceptionView.Versioned(ExceptionView.of(exception), shift.version));
    }
}
