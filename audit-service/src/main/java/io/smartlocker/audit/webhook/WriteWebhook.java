package io.smartlocker.audit.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.audit.Deed;
import io.smartlocker.audit.Everywhere;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes and removes webhooks. With one goes all that it was, or was to be, told. */
@ApplicationScoped
class WriteWebhook {
    private final Webhooks webhooks;
    private final MergePatch mergePatch;
    private final Outbox outbox;

    WriteWebhook(Webhooks webhooks, MergePatch mergePatch, Outbox outbox) {
        this.webhooks = webhooks;
        this.mergePatch = mergePatch;
        this.outbox = outbox;
    }

    /** @throws ProblemException 404, 409 if the name is taken, 412 */
    @Writes
    Uni<WebhookView> change(UUID id, @Nullable String ifMatch, JsonNode patch, Caller caller) {
        return webhooks.require(id, caller.organization())
                .invoke(webhook -> Versions.require(ifMatch, webhook.version))
                .invoke(webhook -> webhook.write(mergePatch.apply(WebhookRequest.of(webhook), patch)))
                .call(webhooks::write)
                .call(webhook -> outbox.add(activity("webhook.changed", id, caller)))
                .map(WebhookView::of);
    }

    /** @throws ProblemException 404, 412 */
    @Writes
    Uni<Void> remove(UUID id, @Nullable String ifMatch, Caller caller) {
        Everywhere.require(caller);
        return webhooks.require(id, caller.organization())
                .invoke(webhook -> Versions.require(ifMatch, webhook.version))
                .flatMap(webhooks::delete)
                .flatMap(removed -> outbox.add(activity("webhook.removed", id, caller)));
    }

    private static Activity activity(String type, UUID id, Caller caller) {
        return Deed.by(caller).done(type, new Subject(Subject.Kind.WEBHOOK, id));
    }
}
