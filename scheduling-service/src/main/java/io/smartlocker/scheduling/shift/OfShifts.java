package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import java.util.UUID;

/** What exists for a shift and goes with it. Its owner implements this, so that the shift need not know it. */
public interface OfShifts {
    /** The shift is about to be removed, in the transaction under way. */
    Uni<Void> remove(UUID shift, Caller caller);
}
