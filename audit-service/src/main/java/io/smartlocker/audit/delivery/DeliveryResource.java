package io.smartlocker.audit.delivery;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** What webhooks were told. */
@Path("/api/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
class DeliveryResource {
    private final CurrentCaller caller;
    private final FindDeliveries find;
    private final TellAgain tellAgain;

    DeliveryResource(CurrentCaller caller, FindDeliveries find, TellAgain tellAgain) {
        this.caller = caller;
        this.find = find;
        this.tellAgain = tellAgain;
    }

    @GET
    @Path("{id}/deliveries")
    @PermissionsAllowed("webhooks:read")
    @Operation(operationId = "listWebhookDeliveries", summary = "What a webhook was told, the newest first")
    public Uni<Page<DeliveryView>> list(UUID id, @Valid @BeanParam DeliveryQuery query) {
        return find.list(id, query, caller.get());
    }

    @POST
    @Path("{id}/deliveries/{delivery}/replay")
    @PermissionsAllowed("webhooks:write")
    @APIResponseSchema(value = DeliveryView.class, responseCode = "202")
    @Operation(operationId = "replayWebhookDelivery", summary = "Tell once more what was told")
    public Uni<RestResponse<DeliveryView>> replay(UUID id, UUID delivery) {
        return tellAgain.replay(id, delivery, caller.get()).map(DeliveryResource::accepted);
    }

    @POST
    @Path("{id}/ping")
    @PermissionsAllowed("webhooks:write")
    @APIResponseSchema(value = DeliveryView.class, responseCode = "202")
    @Operation(operationId = "pingWebhook", summary = "Try whether the receiver is there and knows the secret")
    public Uni<RestResponse<DeliveryView>> ping(UUID id) {
        return tellAgain.ping(id, caller.get()).map(DeliveryResource::accepted);
    }

    private static RestResponse<DeliveryView> accepted(DeliveryView delivery) {
        return RestResponse.status(Status.ACCEPTED, delivery);
    }
}
