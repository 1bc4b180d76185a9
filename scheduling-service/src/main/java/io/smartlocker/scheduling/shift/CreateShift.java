package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CreateShift {
    private final WriteShift writeShift;

    CreateShift(WriteShift writeShift) {
        this.writeShift = writeShift;
    }

    @Writes
    Uni<ShiftView> create(ShiftRequest request, Caller caller) {
        return writeShift.create(request, caller).map(WriteShift.Written::view);
    }
}
