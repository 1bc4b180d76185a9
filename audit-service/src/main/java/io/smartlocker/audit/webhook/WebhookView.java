package io.smartlocker.audit.webhook;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as the API shows it.
 *
 * @param failingSince since when nothing was taken any more
 * @param disabledAt when it was given up
 * @param oldSecretUntil until when the secret before signs as well
 */
@RegisterForReflection
@Schema(name = "Webhook")
record WebhookView(
        UUID id,
        String name,
        String url,
        List<String> types,
        Webhook.State state,
        @Nullable Instant failingSince,
        @Nullable Instant disabledAt,
        @Nullable Instant oldSecretUntil,
        long version,
        Instant createdAt,
        Instant updatedAt) {
    static WebhookView of(Webhook webhook) {
        return new WebhookView(
                webhook.id,
                webhook.name,
                webhook.url,
                webhook.patterns(),
                webhook.state,
                webhook.failingSince,
                webhook.disabledAt,
                webhook.oldSecretUntil,
                webhook.version,
                webhook.createdAt,
                webhook.updatedAt);
    }

    /** With its secret, which is shown this once. */
    @RegisterForReflection
    @Schema(name = "WebhookWithSecret")
    record WithSecret(WebhookView webhook, String secret) {
        /** Without the secret. */
        @Override
        public String toString() {
            return "WithSecret[" + webhook.id() + "]";
        }
    }
}
