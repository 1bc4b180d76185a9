package io.smartlocker.device.charge;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.Charge;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A charging session as it is shown.
 *
 * @param device which was in the bay when it began, as far as that is known
 * @param endPercent the last percentage that was told in it
 * @param estimated that percentage was reckoned, or there is none
 * @param ended what ended it, OFF or FAULT; absent while it goes on
 * @param minutes how long it lasted, or lasts so far
 */
@RegisterForReflection
public record ChargeSessionView(
        UUID id,
        UUID bay,
        @Nullable UUID device,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Integer startPercent,
        @Nullable Integer endPercent,
        boolean estimated,

        @Schema(implementation = String.class, examples = "OFF")
        Charge.@Nullable State ended,

        long minutes) {
    static ChargeSessionView of(ChargeSession session) {
        Instant end = session.endedAt == null ? Instant.now() : session.endedAt;
        return new ChargeSessionView(
                session.id,
                session.bay,
                session.device,
                session.start.at(),
                session.endedAt,
                session.startPercent,
                session.endPercent,
                session.estimated,
                session.ended,
                Duration.between(session.start.at(), end).toMinutes());
    }
}
