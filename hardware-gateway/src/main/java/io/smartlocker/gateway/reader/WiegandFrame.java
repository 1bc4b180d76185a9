package io.smartlocker.gateway.reader;

import java.math.BigInteger;

/**
 * A Wiegand frame of 26 or 34 bits as hexadecimal text of 7 or 9 digits, filled with zeros on the left: a bit of even parity over
 * the first half of the data, the data, and a bit of odd parity over the second half.
 */
final class WiegandFrame {
    private static final int SHORT_DIGITS = 7;
    private static final int LONG_DIGITS = 9;
    private static final int SHORT_DATA = 24;
    private static final int LONG_DATA = 32;
    private static final int HEXADECIMAL = 16;

    private WiegandFrame() {}

    /** @throws IllegalArgumentException if it is no such frame, or a parity is wrong */
    static byte[] data(String text) {
        int bits =
                switch (text.length()) {
                    case SHORT_DIGITS -> SHORT_DATA;
                    case LONG_DIGITS -> LONG_DATA;
                    default -> throw new IllegalArgumentException("a Wiegand frame has 7 digits for 26 bits, 9 for 34");
                };
        long frame = number(text);
        if (frame >>> bits + 2 != 0) {
            throw new IllegalArgumentException("a Wiegand frame has no more than " + (bits + 2) + " bits");
        }
        int half = bits / 2 + 1;
        boolean even = Long.bitCount(frame >>> half) % 2 == 0;
        boolean odd = Long.bitCount(frame & (1L << half) - 1) % 2 == 1;
        if (!even || !odd) {
            throw new IllegalArgumentException("the parity of the Wiegand frame is wrong; tap once more");
        }
        return UidFormat.lowest(BigInteger.valueOf(frame >>> 1), bits / Byte.SIZE);
    }

    private static long number(String text) {
        if (!text.chars().allMatch(digit -> Character.digit(digit, HEXADECIMAL) >= 0 && digit < 0x80)) {
            throw new IllegalArgumentException("a Wiegand frame has the digits 0 to F");
        }
        return Long.parseLong(text, HEXADECIMAL);
    }
}
