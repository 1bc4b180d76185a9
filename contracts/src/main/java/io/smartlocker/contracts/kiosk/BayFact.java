package io.smartlocker.contracts.kiosk;

import java.util.UUID;

/**
 * A kiosk's event about one bay, or about a device that is in none, that passed the trust boundary: the kiosk may speak of
 * that bay, and the event was not seen before.
 *
 * @param event as the kiosk told it; {@link KioskEvent#bay()} is present unless the fact names a device alone, which is so of
 *     {@link KioskFact.DeviceHandedOver} and {@link KioskFact.FaultReported}
 */
public record BayFact(UUID organization, UUID kiosk, KioskEvent event) {}
