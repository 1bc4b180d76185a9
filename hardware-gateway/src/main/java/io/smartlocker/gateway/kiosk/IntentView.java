package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.kiosk.KioskFact.Purpose;
import io.smartlocker.gateway.journal.Intent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an intent came.
 *
 * @param at when each state was reached
 * @param tapToEnergisedMicros time the gateway itself took from the person's requests to the energised line; what the
 *     person took between them is not in it
 */
record IntentView(
        UUID intent,
        Purpose purpose,
        Intent.State state,
        int bay,
        Map<Intent.State, Instant> at,
        @Nullable Long tapToEnergisedMicros) {
    static IntentView of(Intent intent) {
        return new IntentView(
                intent.id(),
                intent.purpose(),
                intent.state(),
                intent.number(),
                intent.at(),
                intent.tapToEnergisedMicros());
    }
}
