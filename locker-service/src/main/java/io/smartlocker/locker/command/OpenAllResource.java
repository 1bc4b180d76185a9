package io.smartlocker.locker.command;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/lockers/{locker}/open-all")
@Tag(name = "Commands")
class OpenAllResource {
    private final OpenAll openAll;
    private final CurrentCaller caller;

    OpenAllResource(OpenAll openAll, CurrentCaller caller) {
        this.openAll = openAll;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(202)
    @PermissionsAllowed("lockers:open-all")
    @Operation(summary = "Open every bay of a locker, one after the other")
    @APIResponseSchema(value = BatchView.class, responseCode = "202")
    public Uni<RestResponse<BatchView>> open(UUID locker, @Valid @NotNull ReasonRequest request) {
        return openAll.open(locker, request.reason(), caller.get())
                .map(batch -> ResponseBuilder.create(RestResponse.Status.ACCEPTED, batch)
                        .header(HttpHeaders.LOCATION, "/api/v1/commands/batches/" + batch.id())
                        .build());
    }
}
