package io.smartlocker.gateway.charging;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.directory.StockedDevice;
import io.smartlocker.gateway.sensing.CurrentSensor.Power;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * A bay that has an outlet, at one moment.
 *
 * @param unknownMilliwatts what a device draws whose type does not say
 * @param measured whether a sensor measures what it draws
 */
record Place(
        Bay bay, Outlet outlet, Stay stay, Optional<StockedDevice> content, long unknownMilliwatts, boolean measured) {
    private static final long MILLI = 1_000;
    /** What is taken for a whole charge where the type does not say. */
    private static final Duration UNKNOWN_CHARGE = Duration.ofHours(2);
    /** A device at rest may begin to draw again at any moment: so much of what is expected stays set aside for it. */
    private static final int LEAST_SHARE = 2;

    private static final int FULL = 100;

    UUID id() {
        return bay.id();
    }

    /** Whether its outlet may be on at all. */
    boolean mayCharge() {
        return bay.charges()
                && stay.fault().isEmpty()
                && !stay.isOrderedOff()
                && (content.isPresent() || stay.isOrderedOn());
    }

    long expectedMilliwatts() {
        return content.map(device -> device.entry().expectedDrawWatts() * MILLI)
                .filter(expected -> expected > 0)
                .orElse(unknownMilliwatts);
    }

    /** What it draws now or will as soon as it is on, in milliwatts. */
    long draw(long now) {
        long expected = expectedMilliwatts();
        long highest = Math.max(expected, stay.meter().highest());
        if (!outlet.isOn()) {
            return highest;
        }
        boolean settled = outlet.unchangedFor(now).compareTo(Reading.SETTLES_WITHIN) >= 0;
        long drawn = stay.meter().last().map(Power::milliwatts).orElse(expected);
        return Math.max(drawn, settled ? expected / LEAST_SHARE : highest);
    }

    /** What flows through a jammed relay though the outlet is off, in milliwatts. */
    long lost() {
        return outlet.isOn() || stay.fault().isEmpty()
                ? 0
                : stay.meter().last().map(Power::milliwatts).orElse(0L);
    }

    /** Measured where it is, else reckoned from the time on the outlet. */
    boolean full() {
        return measured ? stay.meter().full() : content.isPresent() && enough() && charge().isPositive();
    }

    /** How much of a charge it has had, 0–100. */
    int percent() {
        if (full()) {
            return FULL;
        }
        Duration whole = charge().isPositive() ? charge() : UNKNOWN_CHARGE;
        return (int) Math.min(FULL - 1L, stay.charged().toSeconds() * FULL / whole.toSeconds());
    }

    private boolean enough() {
        return stay.charged().compareTo(charge()) >= 0;
    }

    private Duration charge() {
        return content.map(StockedDevice::entry)
                .map(DirectoryEntry.Device::minimumChargeMinutes)
                .map(Duration::ofMinutes)
                .orElse(Duration.ZERO);
    }

    /** @param charging whether it was told to charge: a paused outlet goes on again with the door shut and keeps its place */
    Contender contender(boolean needed, boolean charging, long now) {
        boolean on = outlet.isOn() || (charging && outlet.isPaused());
        return new Contender(
                bay.id(),
                bay.entry().number(),
                draw(now),
                stay.isOrderedOn(),
                needed,
                full(),
                percent(),
                on,
                on ? outlet.unchangedFor(now) : stay.waited(now));
    }
}
