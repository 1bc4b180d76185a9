package io.smartlocker.gateway.actuation.kerong;

/**
 * A frame of a CU board. Its checksum is the sum of all bytes before it, of which the lowest eight bits count: it finds one
 * damaged byte, but not two that swapped places.
 */
final class Frame {
    static final byte START = 0x02;
    static final byte END = 0x03;

    private Frame() {}

    /** A question without data. */
    static byte[] of(int address, int command) {
        byte[] frame = {START, (byte) address, (byte) command, END, 0};
        frame[frame.length - 1] = sum(frame, 0, frame.length - 1);
        return frame;
    }

    /** Whether a whole frame of that length stands there. */
    static boolean isWhole(byte[] bytes, int at, int length) {
        int sum = at + length - 1;
        return sum < bytes.length && bytes[at] == START && bytes[sum - 1] == END && bytes[sum] == sum(bytes, at, sum);
    }

    private static byte sum(byte[] bytes, int from, int to) {
        int sum = 0;
        for (int at = from; at < to; at++) {
            sum += bytes[at];
        }
        return (byte) sum;
    }
}
