package io.smartlocker.locker.alarm;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

/** Tells a kiosk that is silent from one to which nobody listened. */
public interface Unheard {
    /**
     * Those of the kiosks of whom something stands on the broker that was not heard yet. Blocks.
     *
     * @throws ExecutionException if the broker cannot be asked
     */
    Set<UUID> among(Collection<UUID> kiosks) throws InterruptedException, ExecutionException;
}
