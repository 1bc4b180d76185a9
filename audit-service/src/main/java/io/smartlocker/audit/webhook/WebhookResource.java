package io.smartlocker.audit.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.audit.webhook.WebhookView.WithSecret;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Other systems that are told what happens. */
@Path("/api/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
class WebhookResource {
    private final CurrentCaller caller;
    private final FindWebhooks find;
    private final AddWebhook add;
    private final ChangeWebhook change;
    private final WriteWebhook write;
    private final RotateSecret rotate;

    WebhookResource(
            CurrentCaller caller,
            FindWebhooks find,
            AddWebhook add,
            ChangeWebhook change,
            WriteWebhook write,
            RotateSecret rotate) {
        this.caller = caller;
        this.find = find;
        this.add = add;
        this.change = change;
        this.write = write;
        this.rotate = rotate;
    }

    @GET
    @PermissionsAllowed("webhooks:read")
    @Operation(operationId = "listWebhooks", summary = "Which other systems are told what happens")
    public Uni<Page<WebhookView>> list(@Valid @BeanParam WebhookQuery query) {
        return find.list(query, caller.get());
    }

    @POST
    @PermissionsAllowed("webhooks:write")
    @APIResponseSchema(value = WithSecret.class, responseCode = "201")
    @Operation(operationId = "addWebhook", summary = "Have another system told; its secret is shown this once")
    public Uni<RestResponse<WithSecret>> add(@NotNull @Valid WebhookRequest request) {
        return add.add(request, caller.get()).map(added -> ResponseBuilder.<WithSecret>created(
                        URI.create("/api/v1/webhooks/" + added.webhook().id()))
                .tag(Versions.tag(added.webhook().version()))
                .entity(added)
                .build());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("webhooks:read")
    @APIResponseSchema(WebhookView.class)
    @Operation(operationId = "findWebhook", summary = "One webhook")
    public Uni<RestResponse<WebhookView>> one(UUID id) {
        return find.one(id, caller.get()).map(WebhookResource::tagged);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("webhooks:write")
    @RequestBody(
            description = "The fields to change.",
            content = @Content(schema = @Schema(implementation = WebhookPatch.class)))
    @APIResponseSchema(WebhookView.class)
    @Operation(operationId = "changeWebhook", summary = "Change, pause or take up a webhook")
    public Uni<RestResponse<WebhookView>> change(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull JsonNode patch) {
        return change.change(id, ifMatch, patch, caller.get()).map(WebhookResource::tagged);
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("webhooks:write")
    @Operation(operationId = "removeWebhook", summary = "Remove a webhook and all that was to be delivered")
    public Uni<Void> remove(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return write.remove(id, ifMatch, caller.get());
    }

    @POST
    @Path("{id}/secret")
    @PermissionsAllowed("webhooks:write")
    @APIResponseSchema(WithSecret.class)
    @Operation(operationId = "rotateWebhookSecret", summary = "Give it a new secret, which is shown this once")
    public Uni<WithSecret> rotate(UUID id) {
        return rotate.rotate(id, caller.get());
    }

    private static RestResponse<WebhookView> tagged(WebhookView webhook) {
        return ResponseBuilder.ok(webhook).tag(Versions.tag(webhook.version())).build();
    }
}
