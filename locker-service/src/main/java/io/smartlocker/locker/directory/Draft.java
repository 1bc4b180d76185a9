package io.smartlocker.locker.directory;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.EventTypes;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.platform.outbox.OutboxMessage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * An entry that a kiosk is to have.
 *
 * @param hash of what it says apart from the revision
 * @param at makes the entry of a given revision
 */
record Draft(UUID kiosk, String key, String hash, LongFunction<DirectoryEntry> at) {

    static Draft of(UUID kiosk, LongFunction<DirectoryEntry> at) {
        DirectoryEntry entry = at.apply(0);
        return new Draft(kiosk, entry.key(), hash(Contracts.write(entry)), at);
    }

    /** The message that sends it. */
    OutboxMessage message(UUID organization, long revision) {
        return message(organization, kiosk, key, Contracts.write(at.apply(revision)));
    }

    /** The message that takes an entry back. */
    static OutboxMessage tombstone(UUID organization, UUID kiosk, String key) {
        return message(organization, kiosk, key, null);
    }

    private static OutboxMessage message(UUID organization, UUID kiosk, String key, @Nullable String payload) {
        String type = EventTypes.of(DirectoryEntry.class);
        return new OutboxMessage(Topics.kioskDirectory(kiosk), key, type, organization, key, payload);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
