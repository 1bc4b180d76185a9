package io.smartlocker.gateway.actuation.simulated;

import io.smartlocker.contracts.state.Door;
import io.smartlocker.gateway.actuation.ChargeSwitch;
import io.smartlocker.gateway.actuation.LockActuator;
import io.smartlocker.gateway.sensing.ContentSensor;
import io.smartlocker.gateway.sensing.ContentSensor.Content;
import io.smartlocker.gateway.sensing.simulated.SimulatedDoor;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One compartment in memory. */
public final class SimulatedBay {
    private final Supplier<Optional<String>> expected;
    private final Runnable changed;
    private final SimulatedLine line;
    private final SimulatedDoor door;
    private final SimulatedLock lock;
    private final SimulatedCharge charge;
    private final ChargeSwitch outlet = new Outlet();
    private volatile @Nullable Content placed;
    private volatile boolean jam;

    /**
     * @param expected the asset tag that ought to be in it, for as long as nobody put or took anything
     * @param expectedMilliwatts what the device in it draws while it charges
     * @param changed told after each change
     */
    SimulatedBay(
            SimulatedState.Bay state,
            Supplier<Optional<String>> expected,
            LongSupplier expectedMilliwatts,
            Runnable changed) {
        this.expected = expected;
        this.changed = changed;
        line = new SimulatedLine(state.pulses(), state.lastPulseMillis());
        door = new SimulatedDoor(state.door());
        jam = state.jam();
        placed = state.touched() ? content(state.device()) : null;
        charge = new SimulatedCharge(state.charge(), () -> content() instanceof Content.Holds, expectedMilliwatts);
        lock = new SimulatedLock(line, changed, this::springOpen);
    }

    LockActuator lock() {
        return lock;
    }

    SimulatedDoor door() {
        return door;
    }

    ContentSensor contents() {
        return this::content;
    }

    ChargeSwitch outlet() {
        return outlet;
    }

    /** Puts a device into the bay, or takes out what is in it when the tag is absent. */
    public void place(@Nullable String tag) {
        placed = content(tag);
        charge.set(charge.settings().withAnotherDevice());
        changed.run();
    }

    /** How its outlet and its device are set. */
    public SimulatedCharge.Settings charge() {
        return charge.settings();
    }

    /** Sets how its outlet and its device behave. */
    public void charge(SimulatedCharge.Settings settings) {
        charge.set(settings);
        changed.run();
    }

    SimulatedCharge charging() {
        return charge;
    }

    /** A jammed door stays shut whatever the lock does. */
    public void jam(boolean on) {
        jam = on;
        changed.run();
    }

    /** Somebody moves the door. */
    public void move(Door to) {
        door.move(to);
        changed.run();
    }

    private void springOpen() {
        if (!jam) {
            door.move(Door.OPEN);
        }
        changed.run();
    }

    private Content content() {
        Content seen = placed;
        return seen != null ? seen : content(expected.get().orElse(null));
    }

    private static Content content(@Nullable String tag) {
        return tag == null ? new Content.Empty() : new Content.Holds(tag);
    }

    /** How it is now. */
    public View view() {
        String device = content() instanceof Content.Holds holds ? holds.tag() : null;
        return new View(
                door.read(),
                device,
                jam,
                charge.on(),
                line.energised(),
                line.pulses(),
                line.lastPulseMillis(),
                charge.power().milliamps(),
                charge.millidegrees());
    }

    /**
     * @param device asset tag of what is in it
     * @param pulses how often its lock was fired since the data directory was made
     * @param lastPulseMillis how long the last pulse lasted
     * @param milliamps what flows through its outlet
     * @param millidegrees how warm it is
     */
    public record View(
            Door door,
            @Nullable String device,
            boolean jam,
            boolean charging,
            boolean lineEnergised,
            long pulses,
            long lastPulseMillis,
            int milliamps,
            int millidegrees) {}

    private final class Outlet implements ChargeSwitch {
        @Override
        public void on() {
            charge.switched(true);
        }

        @Override
        public void off() {
            charge.switched(false);
        }
    }

    SimulatedState.Bay state(String serial, int number) {
        String device = placed instanceof Content.Holds holds ? holds.tag() : null;
        return new SimulatedState.Bay(
                serial,
                number,
                door.read(),
                placed != null,
                device,
                jam,
                line.pulses(),
                line.lastPulseMillis(),
                charge.settings());
    }
}
