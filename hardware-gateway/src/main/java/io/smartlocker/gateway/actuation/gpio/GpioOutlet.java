package io.smartlocker.gateway.actuation.gpio;

import com.pi4j.exception.Pi4JException;
import com.pi4j.io.gpio.digital.DigitalOutput;
import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.actuation.ChargeSwitch;

/** A charging relay on a GPIO line. */
final class GpioOutlet implements ChargeSwitch {
    private final DigitalOutput output;

    GpioOutlet(DigitalOutput output) {
        this.output = output;
    }

    @Override
    public void on() throws ActuationException {
        try {
            output.on();
        } catch (Pi4JException e) {
            throw new ActuationException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void off() throws ActuationException {
        try {
            output.off();
        } catch (Pi4JException e) {
            throw new ActuationException(String.valueOf(e.getMessage()), e);
        }
    }
}
