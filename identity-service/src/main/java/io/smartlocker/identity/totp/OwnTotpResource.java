package io.smartlocker.identity.totp;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/auth/totp")
@Tag(name = "Sign-in")
@Authenticated
class OwnTotpResource {
    private final CurrentCaller caller;
    private final BeginTotp beginTotp;
    private final ConfirmTotp confirmTotp;
    private final RemoveOwnTotp removeOwnTotp;
    private final FindTotp findTotp;

    OwnTotpResource(
            CurrentCaller caller,
            BeginTotp beginTotp,
            ConfirmTotp confirmTotp,
            RemoveOwnTotp removeOwnTotp,
            FindTotp findTotp) {
        this.caller = caller;
        this.beginTotp = beginTotp;
        this.confirmTotp = confirmTotp;
        this.removeOwnTotp = removeOwnTotp;
        this.findTotp = findTotp;
    }

    @GET
    @Operation(operationId = "findOwnTotp", summary = "Whether you sign in with an authenticator app")
    public Uni<TotpView> find() {
        return findTotp.find(caller.get());
    }

    @POST
    @Operation(operationId = "beginTotp", summary = "A secret for an authenticator app; takes effect when confirmed")
    public Uni<RestResponse<TotpSecret>> begin() {
        return beginTotp.begin(caller.get()).map(OwnTotpResource::unstored);
    }

    @POST
    @Path("/confirm")
    @Operation(
            operationId = "confirmTotp",
            summary = "Show a code of the app; answers with recovery codes, which are shown this once")
    public Uni<RestResponse<RecoveryCodesView>> confirm(@NotNull @Valid TotpCode code, HttpServerRequest http) {
        return confirmTotp
                .confirm(code, http.remoteAddress().hostAddress(), caller.get())
                .map(OwnTotpResource::unstored);
    }

    @DELETE
    @Operation(operationId = "removeOwnTotp", summary = "Sign in without the app from now on; needs a code")
    @APIResponse(responseCode = "204", description = "No code is asked for any more")
    public Uni<Void> remove(@NotNull @Valid TotpCode code, HttpServerRequest http) {
        return removeOwnTotp.remove(code, http.remoteAddress().hostAddress(), caller.get());
    }

    private static <T> RestResponse<T> unstored(T secret) {
        return RestResponse.ResponseBuilder.ok(secret)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
