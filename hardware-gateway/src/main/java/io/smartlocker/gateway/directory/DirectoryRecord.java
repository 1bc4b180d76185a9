package io.smartlocker.gateway.directory;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import java.io.UncheckedIOException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One record of the directory topic.
 *
 * @param key the topic's key
 * @param entry absent for a tombstone, which removes the entry
 */
public record DirectoryRecord(String key, @Nullable DirectoryEntry entry) {
    private static final Logger LOG = Logger.getLogger(DirectoryRecord.class);

    /** Reads a record as it lies on the topic; one that cannot be read is logged and answered as null. */
    public static @Nullable DirectoryRecord read(@Nullable String key, byte @Nullable [] value) {
        if (key == null) {
            return null;
        }
        if (value == null) {
            return new DirectoryRecord(key, null);
        }
        try {
            DirectoryEntry entry = Contracts.read(value, DirectoryEntry.class);
            if (key.equals(entry.key())) {
                return new DirectoryRecord(key, entry);
            }
            LOG.errorf("A directory record lies under another's key and is left out. key=%s", key);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            LOG.errorf("A directory record cannot be read and is left out. key=%s reason=%s", key, e.getMessage());
        }
        return null;
    }
}
