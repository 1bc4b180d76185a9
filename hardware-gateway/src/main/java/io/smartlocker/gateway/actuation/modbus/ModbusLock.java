package io.smartlocker.gateway.actuation.modbus;

import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.actuation.LockActuator;
import io.smartlocker.gateway.actuation.serial.BoardPulse;
import io.smartlocker.gateway.actuation.serial.BusException;
import io.smartlocker.gateway.actuation.serial.NoAnswerException;
import java.time.Duration;

/**
 * A solenoid on a relay. The board is told how long, and switches off by itself even when this machine dies; nothing is
 * known to cut such a pulse short, so {@link #off} asks for the relay to be switched off but the board's own time is what
 * counts. A pulse is sent once: when its answer is lost, the relay is read to see whether it was carried out.
 */
final class ModbusLock implements LockActuator {
    private static final long STEP_MILLIS = 100;

    private final ModbusBoard board;
    private final int coil;
    private final String purpose;
    /** Since it was last asked to be off. */
    private volatile boolean fired;

    ModbusLock(ModbusBoard board, int coil, String purpose) {
        this.board = board;
        this.coil = coil;
        this.purpose = purpose;
    }

    @Override
    public void pulse(Duration length) throws ActuationException {
        pulse(length, () -> {});
    }

    @Override
    public void pulse(Duration length, Runnable energised) throws ActuationException {
        board.presence().require();
        fired = true;
        try {
            board.flash(coil, steps(length));
        } catch (NoAnswerException e) {
            requireOn(e);
        } catch (BusException e) {
            throw new ActuationException("The " + purpose + " was not fired: " + e.getMessage(), e);
        }
        BoardPulse.last(length, energised);
    }

    /**
     * Whole steps, not more than asked but at least one: a lock that holds still must not be energised for longer than the
     * caller counts on.
     */
    static int steps(Duration length) {
        return (int) Math.max(1, length.toMillis() / STEP_MILLIS);
    }

    /** @throws ActuationException unless the relay is on, which shows that the pulse whose answer was lost is under way */
    private void requireOn(NoAnswerException lost) throws ActuationException {
        boolean on;
        try {
            on = board.isOn(coil);
        } catch (BusException e) {
            throw new ActuationException(
                    "It is not known whether the " + purpose + " was fired: " + lost.getMessage()
                            + " Its relay cannot be read either: " + e.getMessage(),
                    e);
        }
        if (!on) {
            throw new ActuationException(
                    "The " + purpose + " was fired and the answer lost: " + lost.getMessage()
                            + " Its relay is off, so that it was not carried out, or is over. It is not fired again.",
                    lost);
        }
    }

    /** Whether the relay may be on. */
    boolean isFired() {
        return fired;
    }

    @Override
    public void off() {
        if (fired) {
            fired = false;
            board.switchOffSoon(coil);
        }
    }

    @Override
    public String toString() {
        return purpose;
    }
}
