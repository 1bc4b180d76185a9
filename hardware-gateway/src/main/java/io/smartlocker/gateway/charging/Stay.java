package io.smartlocker.gateway.charging;

import io.smartlocker.contracts.kiosk.KioskFact.ChargeFault;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of the charging of a bay since its content last changed. For the use of whoever holds the plan's lock. */
final class Stay {
    private final @Nullable UUID device;
    private final ChargeMeter meter;
    private Duration charged;
    private @Nullable ChargeFault fault;
    private @Nullable Boolean ordered;
    private long waitsSince;
    private long countedUntil;

    /** @param charged how long the device was on the outlet already */
    Stay(@Nullable UUID device, Duration charged, @Nullable ChargeFault fault, ChargeMeter meter, long now) {
        this.device = device;
        this.charged = charged;
        this.fault = fault;
        this.meter = meter;
        this.waitsSince = now;
        this.countedUntil = now;
    }

    Optional<UUID> device() {
        return Optional.ofNullable(device);
    }

    ChargeMeter meter() {
        return meter;
    }

    /** How long the device was on the outlet. */
    Duration charged() {
        return charged;
    }

    Optional<ChargeFault> fault() {
        return Optional.ofNullable(fault);
    }

    void fail(ChargeFault found) {
        fault = found;
    }

    /** A person ordered it on or off, and with that wants what failed to be tried again. */
    void order(boolean on) {
        ordered = on;
        fault = null;
        meter.beginAnew();
    }

    /** What a person ordered, also before the gateway was restarted. */
    Optional<Boolean> ordered() {
        return Optional.ofNullable(ordered);
    }

    /** The gateway was restarted; what was ordered before still counts. */
    void goOnAsOrdered(@Nullable Boolean before) {
        ordered = before;
    }

    /** The order could not be carried out. */
    void forgetOrder() {
        ordered = null;
    }

    boolean isOrderedOn() {
        return Boolean.TRUE.equals(ordered);
    }

    boolean isOrderedOff() {
        return Boolean.FALSE.equals(ordered);
    }

    /** The door was open: a plug that was not in may be in now. Anything else is not mended by that. */
    void attended() {
        if (fault == ChargeFault.NOTHING_DRAWN) {
            fault = null;
        }
        meter.beginAnew();
    }

    /** Counts the time that passed. */
    void count(boolean on, long now) {
        if (on) {
            charged = charged.plusNanos(Math.max(0, now - countedUntil));
            waitsSince = now;
        }
        countedUntil = now;
    }

    /** How long it has waited for its outlet to go on. */
    Duration waited(long now) {
        return Duration.ofNanos(Math.max(0, now - waitsSince));
    }
}
