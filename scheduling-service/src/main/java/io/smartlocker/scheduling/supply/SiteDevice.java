package io.smartlocker.scheduling.supply;

import io.smartlocker.contracts.state.Charge;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device that a location has: it stands there, or was taken there.
 *
 * @param minimumCharge how long it has to charge when no percentage is measured
 * @param readyPercent measured percentage, 1–100, from which on it can be handed out
 * @param locker in which it stands, or out of which it was taken
 * @param charges whether that locker has outlets
 */
public record SiteDevice(
        UUID id, UUID type, Duration minimumCharge, int readyPercent, UUID locker, boolean charges, Whereabouts where) {

    /** Where it is. */
    public sealed interface Whereabouts {}

    /**
     * In a bay.
     *
     * @param usable neither it nor its bay nor its locker is out of order or out of service, and the bay is no one person's
     * @param since when it came into the bay
     * @param outlet how the bay's outlet is
     * @param outletSince since when
     */
    public record Stored(boolean usable, Instant since, Charge outlet, Instant outletSince) implements Whereabouts {
        /** Since when this very device is on the outlet, which may have been on for the one before it. */
        Instant chargesSince() {
            return since.isAfter(outletSince) ? since : outletSince;
        }
    }

    /**
     * In somebody's hands.
     *
     * @param usable it is not out of order or out of service
     * @param dueAt when it should be back, absent when nothing says so
     */
    public record Held(
            boolean usable, UUID holder, @Nullable Instant dueAt) implements Whereabouts {}
}
