package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ChangeShift {
    private final WriteShift writeShift;
    private final Shifts shifts;

    ChangeShift(WriteShift writeShift, Shifts shifts) {
        this.writeShift = writeShift;
        this.shifts = shifts;
    }

    /**
     * Changes a shift.
     *
     * @param ifMatch the version the caller has seen, absent when that does not matter
     * @param change makes of the request that would give the present shift the one that gives the wanted
     */
    @Writes
    Uni<ShiftView> change(UUID id, @Nullable String ifMatch, UnaryOperator<ShiftRequest> change, Caller caller) {
        return shifts.require(id, caller)
                .invoke(shift -> Versions.require(ifMatch, shift.version))
                .flatMap(shift -> writeShift.change(shift, change, caller))
                .map(WriteShift.Written::view);
    }
}
