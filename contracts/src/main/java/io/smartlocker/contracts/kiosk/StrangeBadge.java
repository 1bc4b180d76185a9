package io.smartlocker.contracts.kiosk;

import java.time.Instant;
import java.util.UUID;

/**
 * A badge that a kiosk does not know was tapped there, and the kiosk's clock could be trusted.
 *
 * @param badge its verifier, see {@link Verifiers#badge}; never its UID
 */
public record StrangeBadge(UUID organization, UUID kiosk, Instant at, String badge) {}
