package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.kiosk.KioskFact.Purpose;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.journal.Intent;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an intent came.
 *
 * @param at when each state was reached
 * @param pulses how many pulses were ordered for it, 2 at most
 * @param advice one sentence for the person: what to do now
 * @param next what the person is offered in its place, there for a while after the door did not open: taking or returning again
 *     with the same session gives it
 * @param tapToEnergisedMicros time the gateway itself took from the person's requests to the energised line; what the
 *     person took between them is not in it
 */
record IntentView(
        UUID intent,
        Purpose purpose,
        Intent.State state,
        int bay,
        Map<Intent.State, Instant> at,
        int pulses,
        String advice,
        @Nullable Next next,
        @Nullable Long tapToEnergisedMicros) {

    /**
     * Another bay.
     *
     * @param deviceType what to ask for to get it, absent where something is brought
     */
    record Next(
            UUID locker,
            String lockerName,
            int bay,
            @Nullable UUID deviceType) {
        static Next of(Bay bay, @Nullable UUID deviceType) {
            return new Next(bay.locker().id(), bay.locker().name(), bay.entry().number(), deviceType);
        }
    }

    static IntentView of(Intent intent, Optional<Next> next) {
        return new IntentView(
                intent.id(),
                intent.purpose(),
                intent.state(),
                intent.number(),
                intent.at(),
                intent.pulses(),
                Advice.on(intent, next),
                next.orElse(null),
                intent.tapToEnergisedMicros());
    }
}
