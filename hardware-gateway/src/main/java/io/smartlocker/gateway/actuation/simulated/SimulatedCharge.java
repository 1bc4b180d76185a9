package io.smartlocker.gateway.actuation.simulated;

import io.smartlocker.gateway.sensing.CurrentSensor.Power;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What flows through a bay's outlet in memory, and how warm it gets: a device at 5 V, whose state somebody sets. */
public final class SimulatedCharge {
    private static final int MILLIVOLTS = 5_000;
    private static final int MILLI = 1_000;
    private static final int ROOM_MILLIDEGREES = 22_000;
    /** A full device draws this part of what it draws else. */
    private static final int FULL_PART = 50;

    private final BooleanSupplier occupied;
    private final LongSupplier expectedMilliwatts;
    private volatile Settings settings;
    private volatile boolean on;
    private boolean wanted;

    SimulatedCharge(Settings settings, BooleanSupplier occupied, LongSupplier expectedMilliwatts) {
        this.settings = settings;
        this.occupied = occupied;
        this.expectedMilliwatts = expectedMilliwatts;
    }

    /**
     * What somebody set.
     *
     * @param drawMilliamps what the device draws while it charges, as its type says when absent
     * @param full the device draws next to nothing
     * @param unplugged the device draws nothing
     * @param relayStuck the outlet stays on when it is switched off
     * @param millidegrees how warm it is, room temperature when absent
     */
    public record Settings(
            @Nullable Integer drawMilliamps,
            boolean full,
            boolean unplugged,
            boolean relayStuck,
            @Nullable Integer millidegrees) {
        public static final Settings NONE = new Settings(null, false, false, false, null);

        /** Another device is in the bay: it is plugged in and not full. */
        Settings withAnotherDevice() {
            return new Settings(null, false, false, relayStuck, millidegrees);
        }
    }

    Settings settings() {
        return settings;
    }

    synchronized void set(Settings next) {
        settings = next;
        move();
    }

    synchronized void switched(boolean state) {
        wanted = state;
        move();
    }

    /** A relay that is stuck stays closed once it was. */
    private void move() {
        on = wanted || (on && settings.relayStuck());
    }

    /** Whether its relay is closed. */
    boolean on() {
        return on;
    }

    /** What a sensor would measure. */
    Power power() {
        Settings set = settings;
        if (!on || set.unplugged() || !occupied.getAsBoolean()) {
            return new Power(0, MILLIVOLTS);
        }
        int whole = set.drawMilliamps() != null
                ? set.drawMilliamps()
                : Math.toIntExact(expectedMilliwatts.getAsLong() * MILLI / MILLIVOLTS);
        return new Power(set.full() ? whole / FULL_PART : whole, MILLIVOLTS);
    }

    int millidegrees() {
        Integer set = settings.millidegrees();
        return set == null ? ROOM_MILLIDEGREES : set;
    }
}
