package io.smartlocker.gateway.actuation.kerong;

import io.smartlocker.gateway.actuation.serial.Exchange;
import java.util.Optional;

/**
 * Asks a board for its locks. It answers {@code 02 ADDRESS 35 LOCKS1-8 LOCKS9-16 INFRARED1-8 INFRARED9-16 03 SUM}, with
 * its own number in the upper half of the address.
 */
final class Status implements Exchange<Latches> {
    private static final int ASK = 0x30;
    static final byte TOLD = 0x35;
    static final int LENGTH = 9;

    private final int address;

    /** @param board its number, as set on it */
    Status(int board) {
        address = board << 4;
    }

    @Override
    public byte[] request() {
        return Frame.of(address, ASK);
    }

    @Override
    public boolean mirrored() {
        return false;
    }

    @Override
    public Optional<Latches> answerIn(byte[] came, int from) {
        for (int at = from; at + LENGTH <= came.length; at++) {
            if (came[at + 1] == (byte) address && came[at + 2] == TOLD && Frame.isWhole(came, at, LENGTH)) {
                return Optional.of(new Latches(came[at + 3] & 0xFF | (came[at + 4] & 0xFF) << Byte.SIZE));
            }
        }
        return Optional.empty();
    }
}
