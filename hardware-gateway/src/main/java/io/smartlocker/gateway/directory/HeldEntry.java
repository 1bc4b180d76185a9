package io.smartlocker.gateway.directory;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import org.jspecify.annotations.Nullable;

/** An entry as the replica holds it. */
sealed interface HeldEntry {
    /** {@link DirectoryEntry#revision()} */
    long revision();

    /**
     * What every decision looks at.
     *
     * @param shown present if it carries trust, and came to this version of the gateway
     */
    record Opened(DirectoryEntry entry, @Nullable Shown shown) implements HeldEntry {
        String key() {
            return entry.key();
        }

        @Override
        public long revision() {
            return entry.revision();
        }
    }

    /** Somebody, known to this kiosk or a stranger, who stays on the disk until he comes: see {@link People}. */
    record Somebody(long revision) implements HeldEntry {}
}
