package io.smartlocker.gateway.actuation.kerong;

import io.smartlocker.gateway.actuation.ChargeSwitch;
import io.smartlocker.gateway.actuation.LockActuator;
import io.smartlocker.gateway.actuation.serial.Board;
import io.smartlocker.gateway.actuation.serial.Bus;
import io.smartlocker.gateway.actuation.serial.BusException;
import io.smartlocker.gateway.actuation.serial.Presence;
import io.smartlocker.gateway.cabinet.BoardSpec;
import io.smartlocker.gateway.sensing.DoorSensor;
import io.smartlocker.gateway.sensing.polled.PolledDoors;
import java.time.Duration;

/** A CU board: it fires locks, and each lock tells whether it is latched, which is whether its door is closed. */
public final class KerongBoard implements Board {
    /** How long an unlock's answer is waited for; nothing must be sent while the board may be speaking. */
    private static final Duration LISTENING = Duration.ofMillis(100);

    private final BoardSpec spec;
    private final Bus bus;
    private final Presence presence;
    private final PolledDoors doors = new PolledDoors();

    public KerongBoard(BoardSpec spec, Bus bus) {
        this.spec = spec;
        this.bus = bus;
        presence = new Presence(spec);
    }

    @Override
    public Presence presence() {
        return presence;
    }

    @Override
    public LockActuator lock(int channel, String purpose) {
        return new KerongLock(this, channel - 1, purpose);
    }

    @Override
    public ChargeSwitch outlet(int channel, String purpose) {
        throw new IllegalArgumentException("The " + spec + " has locks only.");
    }

    @Override
    public DoorSensor door(int channel, boolean inverted) {
        return doors.door(channel - 1, inverted);
    }

    @Override
    public void probe() throws BusException {
        bus.ask(new Status(spec.address()));
    }

    /** There is nothing to settle but whether it answers: its locks end their pulses by themselves. */
    @Override
    public void settle() throws BusException {
        bus.askOnce(new Status(spec.address()));
    }

    @Override
    public void look() throws BusException {
        Latches latches = bus.ask(new Status(spec.address()));
        doors.see(lock -> !latches.isLatched(lock));
    }

    @Override
    public void lose() {
        doors.lose();
    }

    @Override
    public void off() {
        // Its locks end their pulses by themselves, and nothing else hangs on it.
    }

    /** @return whether the board answered */
    boolean unlock(int lock) throws BusException {
        return bus.tell(new Unlock(spec.address(), lock), LISTENING).isPresent();
    }
}
