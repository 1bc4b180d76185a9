package io.smartlocker.gateway.directory;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry as the replica holds it. */
sealed interface HeldEntry {
    /** {@link DirectoryEntry#key()} */
    String key();

    /** {@link DirectoryEntry#revision()} */
    long revision();

    /**
     * What every decision looks at.
     *
     * @param shown present if it carries trust, and came to this version of the gateway
     */
    record Opened(DirectoryEntry entry, @Nullable Shown shown) implements HeldEntry {
        @Override
        public String key() {
            return entry.key();
        }

        @Override
        public long revision() {
            return entry.revision();
        }
    }

    /**
     * Somebody, known to this kiosk or a stranger, sealed as on the disk until he comes: a large site has ten thousand, and to
     * open them all took longer than the rest of a start.
     *
     * @param finders what he is found by, see {@link EntrySeal#finders}
     */
    record Somebody(String key, long revision, List<String> finders, byte[] content) implements HeldEntry {}
}
