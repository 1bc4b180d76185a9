package io.smartlocker.gateway.actuation.gpio;

import com.pi4j.exception.Pi4JException;
import com.pi4j.io.gpio.digital.DigitalOutput;
import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.actuation.LockActuator;
import io.smartlocker.gateway.cabinet.CabinetLayout;
import io.smartlocker.gateway.guard.PulseWatch;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/** A solenoid on a GPIO line. */
final class GpioLock implements LockActuator {
    private static final Logger LOG = Logger.getLogger(GpioLock.class);

    private final DigitalOutput output;
    private final PulseWatch watch;
    private final AtomicReference<Pulse> running = new AtomicReference<>();

    GpioLock(DigitalOutput output, PulseWatch watch) {
        this.output = output;
        this.watch = watch;
    }

    @Override
    public void pulse(Duration length) throws ActuationException {
        pulse(length, () -> {});
    }

    @Override
    public void pulse(Duration length, Runnable energised) throws ActuationException {
        Pulse pulse = new Pulse(output, capped(length), energised, watch);
        if (!running.compareAndSet(null, pulse)) {
            throw new ActuationException("The " + output.name() + " is being energised already.");
        }
        try {
            pulse.fire();
        } catch (RuntimeException e) {
            throw new ActuationException(String.valueOf(e.getMessage()), e);
        } finally {
            running.set(null);
        }
    }

    @Override
    public void off() {
        Pulse pulse = running.get();
        if (pulse != null) {
            pulse.end();
        }
        try {
            output.off();
        } catch (Pi4JException e) {
            LOG.errorf(e, "A lock could not be switched off");
        }
    }

    @Override
    public String toString() {
        return output.name();
    }

    /** The caller holds the cap too; a solenoid deserves two. */
    private static Duration capped(Duration length) {
        return length.compareTo(CabinetLayout.LONGEST_PULSE) > 0 ? CabinetLayout.LONGEST_PULSE : length;
    }
}
