package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RemoveExceptionalDay {
    private final Shifts shifts;
    private final ExceptionalDays days;
    private final WriteExceptionalDay writeDay;

    RemoveExceptionalDay(Shifts shifts, ExceptionalDays days, WriteExceptionalDay writeDay) {
        this.shifts = shifts;
        this.days = days;
        this.writeDay = writeDay;
    }

    /** Lets a shift be as usual again on a day. */
    @Writes
    Uni<Void> remove(UUID id, LocalDate day, @Nullable String ifMatch, Caller caller) {
        return shifts.require(id, caller)
                .invoke(shift -> Versions.require(ifMatch, shift.version))
                .flatMap(shift -> days.require(id, day).flatMap(found -> writeDay.remove(shift, found, caller)));
    }
}
