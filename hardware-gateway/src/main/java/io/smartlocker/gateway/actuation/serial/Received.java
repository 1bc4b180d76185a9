package io.smartlocker.gateway.actuation.serial;

import java.util.Arrays;
import java.util.HexFormat;

/** What came since a question was sent. */
final class Received {
    /** More than any answer and its echo: a line that goes on talking answers nothing. */
    private static final int MOST = 1_024;

    private static final int SHOWN = 32;
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

    private byte[] bytes = {};

    void add(byte[] more) {
        int length = bytes.length;
        bytes = Arrays.copyOf(bytes, length + more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isOnly(byte[] frame) {
        return Arrays.equals(bytes, frame);
    }

    boolean isTooMuch() {
        return bytes.length > MOST;
    }

    /** Where the frame stands first, -1 when it does not. */
    int indexOf(byte[] frame) {
        for (int at = 0; at + frame.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + frame.length, frame, 0, frame.length)) {
                return at;
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        int shown = Math.min(bytes.length, SHOWN);
        return HEX.formatHex(bytes, 0, shown) + (shown < bytes.length ? " …" : "");
    }
}
