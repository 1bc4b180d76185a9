package io.smartlocker.gateway.actuation.serial;

import io.smartlocker.gateway.actuation.ChargeSwitch;
import io.smartlocker.gateway.actuation.LockActuator;
import io.smartlocker.gateway.sensing.DoorSensor;

/**
 * A board on a bus. Its locks, outlets and doors are made while the wiring is opened; from then on the bus's thread settles
 * it and looks at it.
 */
public interface Board {
    Presence presence();

    /** @param channel counted from 1 */
    LockActuator lock(int channel, String purpose);

    /**
     * @param channel counted from 1
     * @throws IllegalArgumentException if this kind of board has no outlets
     */
    ChargeSwitch outlet(int channel, String purpose);

    /**
     * @param channel counted from 1
     * @param inverted whether the contact says the opposite of what is usual
     */
    DoorSensor door(int channel, boolean inverted);

    /**
     * Asks whether it is there; moves nothing.
     *
     * @throws BusException if the board did not answer, or refused
     */
    void probe() throws BusException;

    /**
     * Brings every output to what is wanted of it, which is off until somebody wants something else.
     *
     * @throws BusException if the board did not answer, or refused
     */
    void settle() throws BusException;

    /**
     * Reads what there is to read and tells it.
     *
     * @throws BusException if the board did not answer, or refused
     */
    void look() throws BusException;

    /** It cannot be read any more: what it sensed is not known. */
    void lose();

    /**
     * Switches every output off, at the end.
     *
     * @throws BusException if the board did not answer, or refused
     */
    void off() throws BusException;
}
