package io.smartlocker.identity.credential;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/auth/pin")
@Tag(name = "Sign-in")
class OwnPinResource {
    private final CurrentCaller caller;
    private final ChangeOwnPin changeOwnPin;

    OwnPinResource(CurrentCaller caller, ChangeOwnPin changeOwnPin) {
        this.caller = caller;
        this.changeOwnPin = changeOwnPin;
    }

    @PUT
    @Authenticated
    @Operation(operationId = "changeOwnPin", summary = "Choose your PIN; needs the current one if there is one")
    @APIResponse(responseCode = "204", description = "The PIN is set")
    public Uni<Void> change(@NotNull @Valid OwnPin request, HttpServerRequest http) {
        return changeOwnPin.change(request, http.remoteAddress().hostAddress(), caller.get());
    }
}
