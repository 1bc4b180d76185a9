package io.smartlocker.gateway.decision;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored device that could be handed out.
 *
 * @param number of the bay within its locker
 * @param kept for whom it is
 * @param criticalFault it is quarantined
 * @param ready charged enough
 * @param chargePercent 0–100, measured or reckoned from time on the outlet
 * @param restedSince when it was put back; the epoch when it was here before anybody looked
 * @param cycles how often it was taken
 * @param doubtful its door stands open
 */
public record Candidate(
        UUID device,
        UUID type,
        UUID bay,
        UUID locker,
        int number,
        Keeping kept,
        boolean criticalFault,
        boolean ready,
        int chargePercent,
        Instant restedSince,
        int cycles,
        boolean doubtful) {}
