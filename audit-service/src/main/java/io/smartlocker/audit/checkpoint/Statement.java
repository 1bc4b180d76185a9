package io.smartlocker.audit.checkpoint;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What a checkpoint says: at this place, the organisation's log had this hash.
 *
 * @param hash of the entry at the position, 32 bytes
 * @param signedAt whole seconds
 */
public record Statement(Kind kind, UUID organization, long position, byte[] hash, Instant signedAt) {
    /** What is said beside that. */
    public enum Kind {
        /** It was the end of the log. */
        HEAD,
        /** All up to here, this one included, was removed because its time was over; the log goes on behind it. */
        CUT
    }

    /** The hash in hexadecimal. */
    public String hashText() {
        return HexFormat.of().formatHex(hash);
    }
}
