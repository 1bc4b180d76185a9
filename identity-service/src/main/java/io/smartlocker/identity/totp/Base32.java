package io.smartlocker.identity.totp;

/**
 * Bytes as people can type them into an app.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4648#section-6">RFC 4648, base 32</a>
 */
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_OF_A_CHARACTER = 5;

    private Base32() {}

    /** Without padding, which apps do not want. */
    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int pending = 0;
        int bits = 0;
        for (byte next : bytes) {
            pending = pending << Byte.SIZE | next & 0xff;
            bits += Byte.SIZE;
            while (bits >= BITS_OF_A_CHARACTER) {
                bits -= BITS_OF_A_CHARACTER;
                text.append(character(pending >> bits));
            }
            pending &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(character(pending << BITS_OF_A_CHARACTER - bits));
        }
        return text.toString();
    }

    private static char character(int value) {
        return ALPHABET.charAt(value & ALPHABET.length() - 1);
    }
}
