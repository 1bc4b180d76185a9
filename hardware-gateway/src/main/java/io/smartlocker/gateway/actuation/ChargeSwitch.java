package io.smartlocker.gateway.actuation;

/** The charging outlet of one bay. */
public interface ChargeSwitch {
    /** @throws ActuationException if the outlet could not be switched on */
    void on() throws ActuationException;

    /** @throws ActuationException if the outlet could not be switched off */
    void off() throws ActuationException;
}
