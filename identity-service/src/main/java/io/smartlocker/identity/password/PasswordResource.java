package io.smartlocker.identity.password;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/users")
@Tag(name = "Credentials")
class PasswordResource {
    private final CurrentCaller caller;
    private final SetPassword setPassword;

    PasswordResource(CurrentCaller caller, SetPassword setPassword) {
        this.caller = caller;
        this.setPassword = setPassword;
    }

    @PUT
    @Path("/{user}/password")
    @PermissionsAllowed("users:write")
    @Operation(operationId = "setPassword", summary = "Set a person's password; ends all the person's sessions")
    @APIResponse(responseCode = "204", description = "The password is set")
    public Uni<Void> set(@PathParam("user") UUID user, @NotNull @Valid NewPassword request) {
        return setPassword.set(user, request, caller.get());
    }
}
