package io.smartlocker.contracts.kiosk;

import java.util.UUID;

/**
 * A kiosk's event about one bay that passed the trust boundary: the kiosk may speak of that bay, and the event was not
 * seen before.
 *
 * @param event as the kiosk told it; {@link KioskEvent#bay()} is present
 */
public record BayFact(UUID organization, UUID kiosk, KioskEvent event) {}
