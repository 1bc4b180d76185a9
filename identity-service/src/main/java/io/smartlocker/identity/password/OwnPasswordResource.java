package io.smartlocker.identity.password;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.signin.TokenPair;
import io.smartlocker.platform.caller.CurrentCaller;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/auth")
@Tag(name = "Sign-in")
class OwnPasswordResource {
    private final CurrentCaller caller;
    private final ChangeOwnPassword changeOwnPassword;
    private final RequestReset requestReset;
    private final ConfirmReset confirmReset;

    OwnPasswordResource(
            CurrentCaller caller,
            ChangeOwnPassword changeOwnPassword,
            RequestReset requestReset,
            ConfirmReset confirmReset) {
        this.caller = caller;
        this.changeOwnPassword = changeOwnPassword;
        this.requestReset = requestReset;
        this.confirmReset = confirmReset;
    }

    @POST
    @Path("/password")
    @Authenticated
    @Operation(
            operationId = "changeOwnPassword",
            summary = "Choose another password; ends all sessions and begins a new one")
    public Uni<RestResponse<TokenPair>> change(@NotNull @Valid OwnPassword request, HttpServerRequest http) {
        return changeOwnPassword
                .change(request, http.remoteAddress().hostAddress(), caller.get())
                .map(TokenPair::unstored);
    }

    @POST
    @Path("/password-reset")
    @PermitAll
    @ResponseStatus(202)
    @Operation(
            operationId = "requestPasswordReset",
            summary = "Have a link to a new password mailed; the answer does not tell whether there is such a person")
    @APIResponse(responseCode = "202", description = "If there is such a person with an address, a mail is on its way")
    public Uni<Void> requestReset(@NotNull @Valid ResetRequest request, HttpServerRequest http) {
        return requestReset.request(request, http.remoteAddress().hostAddress());
    }

    @POST
    @Path("/password-reset/confirm")
    @PermitAll
    @Operation(operationId = "confirmPasswordReset", summary = "Choose a new password by a mailed link")
    @APIResponse(responseCode = "204", description = "The password is set; all sessions have ended")
    public Uni<Void> confirmReset(@NotNull @Valid ResetConfirmation request, HttpServerRequest http) {
        return confirmReset.confirm(request, http.remoteAddress().hostAddress());
    }
}
