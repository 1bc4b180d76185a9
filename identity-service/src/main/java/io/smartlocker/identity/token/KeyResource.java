package io.smartlocker.identity.token;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/auth/keys")
@Tag(name = "Tokens")
class KeyResource {
    private final CurrentCaller caller;
    private final RotateKeys rotateKeys;

    KeyResource(CurrentCaller caller, RotateKeys rotateKeys) {
        this.caller = caller;
        this.rotateKeys = rotateKeys;
    }

    @POST
    @Path("/rotate")
    @PermissionsAllowed("keys:rotate")
    @Operation(
            operationId = "rotateKeys",
            summary = "Have access tokens signed by the next key; tokens of the one before stay good")
    public Uni<RotationView> rotate() {
        return rotateKeys.rotate(caller.get());
    }
}
