package io.smartlocker.audit.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.audit.Everywhere;
import io.smartlocker.audit.receiver.CheckReceiver;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes a webhook; a new address is looked up before the transaction begins. */
@ApplicationScoped
class ChangeWebhook {
    private final CheckReceiver checkReceiver;
    private final WriteWebhook writeWebhook;

    ChangeWebhook(CheckReceiver checkReceiver, WriteWebhook writeWebhook) {
        this.checkReceiver = checkReceiver;
        this.writeWebhook = writeWebhook;
    }

    /** @throws ProblemException 404, 409 if the name is taken, 412, 422 if the receiver may not be told */
    Uni<WebhookView> change(UUID id, @Nullable String ifMatch, JsonNode patch, Caller caller) {
        Everywhere.require(caller);
        JsonNode url = patch.path("url");
        Uni<Void> allowed = url.isTextual()
                ? checkReceiver.check(url.textValue())
                : Uni.createFrom().voidItem();
        return allowed.flatMap(checked -> writeWebhook.change(id, ifMatch, patch, caller));
    }
}
