package io.smartlocker.gateway.directory;

import io.smartlocker.contracts.kiosk.EdgeKeys;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an entry that carries trust showed when it came. It is kept with the entry, since what shows it, computing on elliptic
 * curves, takes longer than the rest of a directory.
 *
 * @param to the {@link Credentials#holder} that it was shown to; it says nothing to any other
 * @param keys present if it is of sealed keys
 * @param lease present if it is of a lease
 */
record Shown(String to, @Nullable EdgeKeys keys, @Nullable CheckedLease lease) {
    /**
     * A lease whose signature holds.
     *
     * @param revision of the directory when it was signed
     */
    record CheckedLease(Instant until, long revision) {}
}
