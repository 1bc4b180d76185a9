package io.smartlocker.gateway.actuation.modbus;

import io.smartlocker.gateway.actuation.serial.Exchange;
import java.util.Arrays;
import java.util.Optional;

/**
 * A question to a board and the shape of its answer: how it begins, and how long it is.
 *
 * @see <a href="https://modbus.org/docs/Modbus_Application_Protocol_V1_1b3.pdf">Modbus application protocol, 6</a>
 */
final class Question implements Exchange<Answer> {
    private static final int READ_COILS = 0x01;
    private static final int READ_INPUTS = 0x02;
    private static final int WRITE_COIL = 0x05;
    private static final int WRITE_COILS = 0x0F;
    private static final int ON = 0xFF00;
    private static final int OFF = 0;
    /** Added to a coil's address it makes a board switch the coil on for a time. Waveshare's own. */
    private static final int FLASH = 0x0200;
    /** A function code with this bit is a refusal. */
    private static final byte REFUSED = (byte) 0x80;

    private static final int REFUSAL_LENGTH = 5;

    private final byte[] request;
    private final byte[] answerBegins;
    private final int answerLength;

    private Question(byte[] request, byte[] answerBegins, int answerLength) {
        this.request = request;
        this.answerBegins = answerBegins;
        this.answerLength = answerLength;
    }

    /** Which of the first outputs are on. */
    static Question readCoils(int unit, int count) {
        return read(unit, READ_COILS, count);
    }

    /** Which of the first inputs are on. */
    static Question readInputs(int unit, int count) {
        return read(unit, READ_INPUTS, count);
    }

    /** Switches one output. */
    static Question writeCoil(int unit, int coil, boolean on) {
        return write(unit, coil, on ? ON : OFF);
    }

    /**
     * Switches one output on, and off again by itself.
     *
     * @param steps of 100 ms each
     */
    static Question flash(int unit, int coil, int steps) {
        return write(unit, FLASH + coil, steps);
    }

    /** Switches the first outputs, all at once. */
    static Question writeCoils(int unit, boolean[] on) {
        byte[] head = frame(unit, WRITE_COILS, 0, on.length);
        byte[] bits = Bits.pack(on);
        byte[] frame = Arrays.copyOf(head, head.length + 1 + bits.length);
        frame[head.length] = (byte) bits.length;
        System.arraycopy(bits, 0, frame, head.length + 1, bits.length);
        return new Question(Crc16.append(frame), head, head.length + Crc16.BYTES);
    }

    private static Question read(int unit, int function, int count) {
        int bytes = (count + Byte.SIZE - 1) / Byte.SIZE;
        byte[] begins = {(byte) unit, (byte) function, (byte) bytes};
        return new Question(Crc16.append(frame(unit, function, 0, count)), begins, begins.length + bytes + Crc16.BYTES);
    }

    /** Its answer repeats it. */
    private static Question write(int unit, int address, int value) {
        byte[] frame = frame(unit, WRITE_COIL, address, value);
        return new Question(Crc16.append(frame), frame, frame.length + Crc16.BYTES);
    }

    private static byte[] frame(int unit, int function, int address, int value) {
        return new byte[] {
            (byte) unit, (byte) function, (byte) (address >> 8), (byte) address, (byte) (value >> 8), (byte) value
        };
    }

    @Override
    public byte[] request() {
        return request.clone();
    }

    @Override
    public boolean mirrored() {
        return request[1] == WRITE_COIL;
    }

    @Override
    public Optional<Answer> answerIn(byte[] came, int from) {
        for (int at = from; at + REFUSAL_LENGTH <= came.length; at++) {
            if (isWhole(came, at)) {
                int data = at + answerBegins.length;
                return Optional.of(new Answer.Done(Arrays.copyOfRange(came, data, at + answerLength - Crc16.BYTES)));
            }
            if (isRefusal(came, at)) {
                return Optional.of(new Answer.Refused(came[at + 2] & 0xFF));
            }
        }
        return Optional.empty();
    }

    private boolean isWhole(byte[] came, int at) {
        return at + answerLength <= came.length
                && Arrays.equals(came, at, at + answerBegins.length, answerBegins, 0, answerBegins.length)
                && Crc16.isRight(came, at, answerLength);
    }

    private boolean isRefusal(byte[] came, int at) {
        return came[at] == request[0]
                && came[at + 1] == (byte) (request[1] | REFUSED)
                && Crc16.isRight(came, at, REFUSAL_LENGTH);
    }
}
