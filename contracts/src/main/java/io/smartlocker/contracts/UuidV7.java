package io.smartlocker.contracts;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Time-ordered identifiers: 48 bits of Unix milliseconds, then 74 random bits. They sort by creation, which keeps
 * B-tree inserts at the right edge and makes the id itself a keyset cursor.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-7">RFC 9562, UUID version 7</a>
 */
public final class UuidV7 {
    private static final SecureRandom RANDOM = new SecureRandom();

    private UuidV7() {}

    /** A new identifier of this moment. */
    public static UUID next() {
        return at(Instant.now());
    }

    /** A new identifier that sorts as if made at the given time. */
    public static UUID at(Instant time) {
        long random = RANDOM.nextLong();
        long high = (time.toEpochMilli() << 16) | 0x7000L | (random & 0x0FFFL);
        long low = 0x8000_0000_0000_0000L | (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL);
        return new UUID(high, low);
    }
}
