package io.smartlocker.audit.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The hash that ties an entry to the one before it, so that nobody can change, insert or remove one unseen.
 *
 * <p>It is SHA-256 over the hash of the entry before (32 bytes; for the first of an organisation 32 zero bytes), followed
 * by these fields, in this order:
 *
 * <ol>
 *   <li>the text {@code smartlocker.log.1}, which names this form
 *   <li>organisation
 *   <li>position, counted from 1
 *   <li>when it was recorded
 *   <li>activity id
 *   <li>when it happened
 *   <li>kind of the actor
 *   <li>id of the actor, absent for the system
 *   <li>type
 *   <li>kind of the subject
 *   <li>id of the subject
 *   <li>result
 *   <li>details: the stored JSON text, byte for byte
 * </ol>
 *
 * <p>Each field is the length of its UTF-8 text as a signed 32-bit big-endian integer, then that text; an absent field is
 * the length −1 and nothing else. Numbers are decimal, ids are lower-case with hyphens, times are whole microseconds since
 * 1970-01-01T00:00:00Z.
 */
final class Seal {
    /** What stands in for the hash before the first entry. */
    static final byte[] BEFORE_THE_FIRST = new byte[32];

    private static final String FORM = "smartlocker.log.1";
    private static final int ABSENT = -1;

    private final MessageDigest digest;

    private Seal(byte[] previous) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
        digest.update(previous);
    }

    /** The hash of the entry, given that of the one before. */
    static byte[] of(LogEntry entry, byte[] previous) {
        return new Seal(previous)
                .add(FORM)
                .add(entry.organization)
                .add(entry.position)
                .add(micros(entry.recordedAt))
                .add(entry.id)
                .add(micros(entry.at))
                .add(entry.actorKind)
                .add(entry.actorId)
                .add(entry.type)
                .add(entry.subjectKind)
                .add(entry.subjectId)
                .add(entry.result)
                .add(entry.details)
                .digest
                .digest();
    }

    static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    private Seal add(@Nullable Object field) {
        if (field == null) {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(ABSENT).array());
            return this;
        }
        byte[] text = field.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
        digest.update(text);
        return this;
    }
}
