package io.smartlocker.contracts.kiosk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing a kiosk did or sensed.
 *
 * @param id of this event; the same however often it is sent
 * @param sequence counted from 1 per kiosk without gaps, so that a loss is seen and a repetition dropped; 0 for what is not
 *     counted because it is not kept, which is {@link KioskFact.Health}
 * @param at the kiosk's wall clock when it happened
 * @param clockSynchronized whether that clock could be trusted
 * @param bay the bay concerned, absent where none is
 * @param fact what it was
 */
public record KioskEvent(
        UUID id,
        long sequence,
        Instant at,
        boolean clockSynchronized,
        @Nullable UUID bay,
        KioskFact fact) {}
