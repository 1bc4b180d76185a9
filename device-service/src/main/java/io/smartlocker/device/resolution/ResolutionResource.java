package io.smartlocker.device.resolution;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.conflict.ConflictView;
import io.smartlocker.platform.caller.CurrentCaller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/conflicts/{id}/resolve")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conflicts")
class ResolutionResource {
    private final ResolveConflict resolve;
    private final CurrentCaller caller;

    ResolutionResource(ResolveConflict resolve, CurrentCaller caller) {
        this.resolve = resolve;
        this.caller = caller;
    }

    @POST
    @APIResponseSchema(value = ConflictView.class, responseCode = "200")
    @PermissionsAllowed("conflicts:write")
    @Operation(
            operationId = "resolveConflict",
            summary = "Close a conflict by one of its choices, with what follows from it")
    public Uni<ConflictView> resolve(UUID id, @Valid @NotNull ResolveRequest request) {
        return resolve.resolve(id, request, caller.get());
    }
}
