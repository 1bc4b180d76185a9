package io.smartlocker.audit.webhook;

import io.smallrye.mutiny.Uni;
import io.smartlocker.audit.AuditConfig;
import io.smartlocker.audit.Deed;
import io.smartlocker.audit.Everywhere;
import io.smartlocker.audit.receiver.CheckReceiver;
import io.smartlocker.audit.webhook.WebhookSecrets.Fresh;
import io.smartlocker.audit.webhook.WebhookView.WithSecret;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** Has another system told from now on. */
@ApplicationScoped
class AddWebhook {
    private final CheckReceiver checkReceiver;
    private final SecretTransaction transaction;
    private final Webhooks webhooks;
    private final WebhookSecrets secrets;
    private final Outbox outbox;
    private final int most;

    AddWebhook(
            CheckReceiver checkReceiver,
            SecretTransaction transaction,
            Webhooks webhooks,
            WebhookSecrets secrets,
            Outbox outbox,
            AuditConfig config) {
        this.checkReceiver = checkReceiver;
        this.transaction = transaction;
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.outbox = outbox;
        this.most = config.webhooks().mostPerOrganization();
    }

    /**
     * @throws ProblemException 403 for somebody whose rights hold at some locations only, 409 if the name is taken, 422 if the
     *     receiver may not be told or there are too many, 503 without a key to encrypt the secret
     */
    Uni<WithSecret> add(WebhookRequest request, Caller caller) {
        Everywhere.require(caller);
        secrets.requireKey();
        return checkReceiver.check(request.url()).flatMap(allowed -> transaction.run(() -> keep(request, caller)));
    }

    private Uni<WithSecret> keep(WebhookRequest request, Caller caller) {
        Webhook webhook = Webhook.of(caller.organization(), request);
        Fresh secret = secrets.make(webhook.id);
        webhook.sealedSecret = secret.sealed();
        return webhooks.add(webhook, most)
                .call(added -> outbox.add(
                        Deed.by(caller).done("webhook.created", new Subject(Subject.Kind.WEBHOOK, added.id))))
                .map(added -> new WithSecret(WebhookView.of(added), secret.shown()));
    }
}
