package io.smartlocker.audit.delivery;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as the API shows it.
 *
 * @param activity whose entry of the log is told, absent for a ping
 * @param type of what is told
 * @param tries how many were begun
 * @param status HTTP status that the last try was answered with, if it was answered
 * @param durationMillis how long the last try took
 * @param problem why the last try failed
 * @param replayOf the delivery that somebody wanted told once more
 */
@RegisterForReflection
@Schema(name = "WebhookDelivery")
record DeliveryView(
        UUID id,
        Delivery.Kind kind,
        @Nullable UUID activity,
        String type,
        Delivery.State state,
        int tries,
        @Nullable Instant nextTryAt,
        @Nullable Instant triedAt,
        @Nullable Integer status,
        @Nullable Integer durationMillis,
        @Nullable String problem,
        @Nullable UUID replayOf,
        Instant createdAt) {
    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id,
                delivery.kind,
                delivery.activity,
                delivery.type,
                delivery.state,
                delivery.tries,
                delivery.nextTryAt,
                delivery.triedAt,
                delivery.status,
                delivery.durationMs,
                delivery.problem,
                delivery.replayOf,
                delivery.createdAt);
    }
}
