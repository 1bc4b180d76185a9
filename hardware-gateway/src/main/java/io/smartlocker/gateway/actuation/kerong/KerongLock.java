package io.smartlocker.gateway.actuation.kerong;

import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.actuation.LockActuator;
import io.smartlocker.gateway.actuation.serial.BoardPulse;
import io.smartlocker.gateway.actuation.serial.BusException;
import io.smartlocker.gateway.actuation.serial.NoAnswerException;
import java.time.Duration;

/**
 * A lock of a CU board. The board times its own pulse, however long is asked, and knows no command that would end it, so
 * that {@link #off} has nothing to do. An unlock is sent once; that the board answers a question right after it is what is
 * known of its having heard it.
 */
final class KerongLock implements LockActuator {
    private final KerongBoard board;
    private final int lock;
    private final String purpose;

    KerongLock(KerongBoard board, int lock, String purpose) {
        this.board = board;
        this.lock = lock;
        this.purpose = purpose;
    }

    @Override
    public void pulse(Duration length) throws ActuationException {
        pulse(length, () -> {});
    }

    @Override
    public void pulse(Duration length, Runnable energised) throws ActuationException {
        board.presence().require();
        try {
            if (!board.unlock(lock)) {
                board.probe();
            }
        } catch (NoAnswerException e) {
            throw new ActuationException("It is not known whether the " + purpose + " was fired: " + e.getMessage(), e);
        } catch (BusException e) {
            throw new ActuationException("The " + purpose + " was not fired: " + e.getMessage(), e);
        }
        BoardPulse.last(length, energised);
    }

    @Override
    public void off() {
        // The board ends the pulse by itself.
    }

    @Override
    public String toString() {
        return purpose;
    }
}
