package io.smartlocker.identity.signin;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/auth")
@Tag(name = "Sign-in")
class AuthResource {
    private final CurrentCaller caller;
    private final SignIn signIn;
    private final RefreshSession refreshSession;
    private final SignOut signOut;
    private final FindMe findMe;

    AuthResource(CurrentCaller caller, SignIn signIn, RefreshSession refreshSession, SignOut signOut, FindMe findMe) {
        this.caller = caller;
        this.signIn = signIn;
        this.refreshSession = refreshSession;
        this.signOut = signOut;
        this.findMe = findMe;
    }

    @POST
    @Path("/login")
    @PermitAll
    @Operation(operationId = "login", summary = "Sign in with username and password")
    public Uni<RestResponse<TokenPair>> login(@NotNull @Valid LoginRequest request, HttpServerRequest http) {
        return signIn.signIn(request.from(http.remoteAddress().hostAddress())).map(TokenPair::unstored);
    }

    @POST
    @Path("/refresh")
    @PermitAll
    @Operation(operationId = "refresh", summary = "New tokens for a refresh token, which is good once")
    public Uni<RestResponse<TokenPair>> refresh(@NotNull @Valid RefreshRequest request) {
        return refreshSession.refresh(request.refreshToken()).map(TokenPair::unstored);
    }

    @POST
    @Path("/logout")
    @PermitAll
    @Operation(operationId = "logout", summary = "End the session of a refresh token")
    @APIResponse(responseCode = "204", description = "The session has ended")
    public Uni<Void> logout(@NotNull @Valid RefreshRequest request) {
        return signOut.signOut(request.refreshToken());
    }

    @GET
    @Path("/me")
    @Authenticated
    @Operation(operationId = "me", summary = "Who is signed in, and what he may do")
    public Uni<MeView> me() {
        return findMe.find(caller.get());
    }
}
