package io.smartlocker.scheduling.custody;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.CustodyState;

/** Wants to know when somebody took a device. */
public interface CustodyFollower {
    /** Somebody holds a device, in the transaction under way; also told when something else of it changed. */
    Uni<Void> held(CustodyState custody);
}
