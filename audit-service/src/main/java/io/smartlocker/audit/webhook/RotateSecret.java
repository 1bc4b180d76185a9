package io.smartlocker.audit.webhook;

import io.smallrye.mutiny.Uni;
import io.smartlocker.audit.AuditConfig;
import io.smartlocker.audit.Deed;
import io.smartlocker.audit.Everywhere;
import io.smartlocker.audit.webhook.WebhookSecrets.Fresh;
import io.smartlocker.audit.webhook.WebhookView.WithSecret;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** Gives a webhook a new secret; the one before signs beside it until its receiver has had the time to change. */
@ApplicationScoped
class RotateSecret {
    private final SecretTransaction transaction;
    private final Webhooks webhooks;
    private final WebhookSecrets secrets;
    private final Outbox outbox;
    private final Duration oldSecretLife;

    RotateSecret(
            SecretTransaction transaction,
            Webhooks webhooks,
            WebhookSecrets secrets,
            Outbox outbox,
            AuditConfig config) {
        this.transaction = transaction;
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.outbox = outbox;
        this.oldSecretLife = config.webhooks().oldSecretLife();
    }

    /** @throws ProblemException 404, 503 without a key to encrypt the secret */
    Uni<WithSecret> rotate(UUID id, Caller caller) {
        Everywhere.require(caller);
        secrets.requireKey();
        return transaction.run(() -> webhooks.require(id, caller.organization()).flatMap(found -> keep(found, caller)));
    }

    private Uni<WithSecret> keep(Webhook webhook, Caller caller) {
        Fresh secret = secrets.make(webhook.id);
        webhook.rotate(secret.sealed(), oldSecretLife);
        return webhooks.write()
                .flatMap(written -> outbox.add(
                        Deed.by(caller).done("webhook.secret-rotated", new Subject(Subject.Kind.WEBHOOK, webhook.id))))
                .map(told -> new WithSecret(WebhookView.of(webhook), secret.shown()));
    }
}
