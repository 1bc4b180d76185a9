package io.smartlocker.gateway.actuation.kerong;

import io.smartlocker.gateway.actuation.serial.Exchange;
import java.util.Optional;

/**
 * Fires one lock, for the time that is set on the board. Some boards answer with a status, most with nothing.
 */
final class Unlock implements Exchange<Boolean> {
    private static final int UNLOCK = 0x31;
    private static final int BOARD = 0xF0;

    private final int address;

    /**
     * @param board its number, as set on it
     * @param lock counted from 0
     */
    Unlock(int board, int lock) {
        address = board << 4 | lock;
    }

    @Override
    public byte[] request() {
        return Frame.of(address, UNLOCK);
    }

    @Override
    public boolean mirrored() {
        return false;
    }

    @Override
    public Optional<Boolean> answerIn(byte[] came, int from) {
        for (int at = from; at + Status.LENGTH <= came.length; at++) {
            boolean same = (came[at + 1] & BOARD) == (address & BOARD);
            if (same && came[at + 2] == Status.TOLD && Frame.isWhole(came, at, Status.LENGTH)) {
                return Optional.of(true);
            }
        }
        return Optional.empty();
    }
}
