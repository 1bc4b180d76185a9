package io.smartlocker.audit.delivery;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.UuidV7;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivery as the insert reads it, so the names are those of the columns. */
@RegisterForReflection
@SuppressWarnings("NamingConvention")
record NewDelivery(
        UUID id,
        UUID organization,
        UUID webhook,
        Delivery.Kind kind,
        @Nullable UUID activity,
        String type,
        String payload,
        @Nullable UUID replay_of) {

    static NewDelivery of(UUID webhook, UUID organization, UUID activity, String type, String payload) {
        return new NewDelivery(
                UuidV7.next(), organization, webhook, Delivery.Kind.ACTIVITY, activity, type, payload, null);
    }

    static NewDelivery ping(UUID webhook, UUID organization, String type, String payload) {
        return new NewDelivery(UuidV7.next(), organization, webhook, Delivery.Kind.PING, null, type, payload, null);
    }

    static NewDelivery again(Delivery told) {
        return new NewDelivery(
                UuidV7.next(),
                told.organization,
                told.webhook,
                told.kind,
                told.activity,
                told.type,
                told.payload,
                told.id);
    }
}
