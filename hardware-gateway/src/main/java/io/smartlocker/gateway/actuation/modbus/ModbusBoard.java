package io.smartlocker.gateway.actuation.modbus;

import io.smartlocker.gateway.actuation.ActuationException;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * A relay board: locks are flashed, outlets switched, doors read from its inputs. It is told what each outlet is to be
 * whenever it comes back, since relays fall off when a board loses its power.
 */
public final class ModbusBoard implements Board {
    /** How often the relays are compared with what they are to be. */
    private static final Duration COMPARED = Duration.ofSeconds(1);

    private static final Logger LOG = Logger.getLogger(ModbusBoard.class);

    private final BoardSpec spec;
    private final Bus bus;
    private final Presence presence;
    private final Map<Integer, ModbusLock> locks = new HashMap<>();
    private final PolledDoors doors = new PolledDoors();
    private final Set<Integer> toSwitchOff = ConcurrentHashMap.newKeySet();
    /** Which relays are to be on for good; those of locks never are. */
    private final Set<Integer> wanted = ConcurrentHashMap.newKeySet();

    private volatile long nextComparison = System.nanoTime();

    public ModbusBoard(BoardSpec spec, Bus bus) {
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
        return locks.computeIfAbsent(channel - 1, coil -> new ModbusLock(this, coil, purpose));
    }

    @Override
    public ChargeSwitch outlet(int channel, String purpose) {
        return new ModbusOutlet(this, channel - 1, purpose);
    }

    @Override
    public DoorSensor door(int channel, boolean inverted) {
        return doors.door(channel - 1, inverted);
    }

    @Override
    public void probe() throws BusException {
        done(bus.ask(Question.readCoils(spec.address(), spec.outputs())));
    }

    /** Asked once, since a board that was silent may well stay so and its neighbours wait meanwhile. */
    @Override
    public synchronized void settle() throws BusException {
        boolean[] on = new boolean[spec.outputs()];
        wanted.forEach(coil -> on[coil] = true);
        done(bus.askOnce(Question.writeCoils(spec.address(), on)));
        toSwitchOff.clear();
    }

    @Override
    public void look() throws BusException {
        switchOff();
        if (!doors.isEmpty()) {
            byte[] inputs = done(bus.ask(Question.readInputs(spec.address(), spec.inputs())));
            doors.see(input -> Bits.isSet(inputs, input));
        }
        if (System.nanoTime() - nextComparison >= 0) {
            compare();
            nextComparison = System.nanoTime() + COMPARED.toNanos();
        }
    }

    private void switchOff() throws BusException {
        for (int coil : Set.copyOf(toSwitchOff)) {
            toSwitchOff.remove(coil);
            done(bus.ask(Question.writeCoil(spec.address(), coil, false)));
        }
    }

    /** A board that restarted between two looks has let go of its relays. */
    private synchronized void compare() throws BusException {
        byte[] coils = done(bus.ask(Question.readCoils(spec.address(), spec.outputs())));
        for (int coil = 0; coil < spec.outputs(); coil++) {
            ModbusLock lock = locks.get(coil);
            boolean firing = lock != null && lock.isFired();
            if (!firing && Bits.isSet(coils, coil) != wanted.contains(coil)) {
                LOG.warnf("A relay is not as it should be. board=%s output=%d", spec.name(), coil + 1);
                done(bus.ask(Question.writeCoil(spec.address(), coil, wanted.contains(coil))));
            }
        }
    }

    @Override
    public void lose() {
        doors.lose();
    }

    @Override
    public synchronized void off() throws BusException {
        wanted.clear();
        done(bus.ask(Question.writeCoils(spec.address(), new boolean[spec.outputs()])));
    }

    void flash(int coil, int steps) throws BusException {
        done(bus.askOnce(Question.flash(spec.address(), coil, steps)));
    }

    boolean isOn(int coil) throws BusException {
        return Bits.isSet(done(bus.ask(Question.readCoils(spec.address(), spec.outputs()))), coil);
    }

    /** By the bus's thread, so that whoever asks need not wait for the board. */
    void switchOffSoon(int coil) {
        toSwitchOff.add(coil);
    }

    /** What could not be switched is off as soon as the board answers again. */
    void switchTo(int coil, boolean on, String purpose) throws ActuationException {
        if (!on) {
            wanted.remove(coil);
        }
        presence.require();
        synchronized (this) {
            try {
                done(bus.ask(Question.writeCoil(spec.address(), coil, on)));
                want(coil, on);
            } catch (BusException e) {
                wanted.remove(coil);
                nextComparison = System.nanoTime();
                throw new ActuationException(
                        "The " + purpose + " could not be switched " + (on ? "on: " : "off: ") + e.getMessage(), e);
            }
        }
    }

    private void want(int coil, boolean on) {
        if (on) {
            wanted.add(coil);
        } else {
            wanted.remove(coil);
        }
    }

    private byte[] done(Answer answer) throws BusException {
        return switch (answer) {
            case Answer.Done done -> done.data();
            case Answer.Refused refused ->
                throw new BusException(
                        "It refuses: %s (Modbus exception %d).".formatted(refused.words(), refused.code()));
        };
    }
}
