package io.smartlocker.gateway.actuation.modbus;

import java.util.Arrays;

/**
 * The checksum of a Modbus RTU frame. It finds every damage of up to 16 bits in a row.
 *
 * @see <a href="https://modbus.org/docs/Modbus_over_serial_line_V1_02.pdf">Modbus over serial line, 6.2.2</a>
 */
final class Crc16 {
    static final int BYTES = 2;
    private static final int START = 0xFFFF;
    private static final int POLYNOMIAL = 0xA001;

    private Crc16() {}

    /** The frame with its checksum behind it, low byte first. */
    static byte[] append(byte... frame) {
        byte[] whole = Arrays.copyOf(frame, frame.length + BYTES);
        int sum = of(frame, 0, frame.length);
        whole[frame.length] = (byte) sum;
        whole[frame.length + 1] = (byte) (sum >> 8);
        return whole;
    }

    /** Whether the last two of these bytes are the checksum of those before. */
    static boolean isRight(byte[] bytes, int from, int length) {
        int end = from + length - BYTES;
        int sum = of(bytes, from, end);
        return bytes[end] == (byte) sum && bytes[end + 1] == (byte) (sum >> 8);
    }

    private static int of(byte[] bytes, int from, int to) {
        int sum = START;
        for (int at = from; at < to; at++) {
            sum ^= bytes[at] & 0xFF;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                sum = (sum & 1) == 0 ? sum >> 1 : sum >> 1 ^ POLYNOMIAL;
            }
        }
        return sum;
    }
}
