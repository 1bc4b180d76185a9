package io.smartlocker.gateway.charging;

import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.actuation.ChargeSwitch;

/** A relay on a board that may not answer. */
final class PlayedSwitch implements ChargeSwitch {
    private boolean on;
    private boolean failOn;
    private boolean failOff;

    @Override
    public void on() throws ActuationException {
        if (failOn) {
            throw new ActuationException("The board does not answer");
        }
        on = true;
    }

    @Override
    public void off() throws ActuationException {
        if (failOff) {
            throw new ActuationException("The board does not answer");
        }
        on = false;
    }

    boolean isOn() {
        return on;
    }

    void failOn(boolean fails) {
        failOn = fails;
    }

    void failOff(boolean fails) {
        failOff = fails;
    }
}
