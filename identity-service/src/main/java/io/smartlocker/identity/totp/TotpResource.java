package io.smartlocker.identity.totp;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/users")
@Tag(name = "Credentials")
class TotpResource {
    private final CurrentCaller caller;
    private final RemoveTotp removeTotp;

    TotpResource(CurrentCaller caller, RemoveTotp removeTotp) {
        this.caller = caller;
        this.removeTotp = removeTotp;
    }

    @DELETE
    @Path("/{user}/totp")
    @PermissionsAllowed("users:write")
    @Operation(operationId = "removeTotp", summary = "Take away the second factor of somebody who lost it")
    @APIResponse(responseCode = "204", description = "No code is asked for any more")
    public Uni<Void> remove(@PathParam("user") UUID user) {
        return removeTotp.remove(user, caller.get());
    }
}
