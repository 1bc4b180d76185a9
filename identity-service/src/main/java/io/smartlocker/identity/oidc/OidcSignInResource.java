package io.smartlocker.identity.oidc;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.signin.TokenPair;
import io.smartlocker.platform.tracing.EventLog;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The way of a browser through a sign-in. A cookie holds its stations together, so that nobody ends another's. */
@Path(Addresses.PATH)
@Tag(name = "Sign-in")
class OidcSignInResource {
    private static final Logger LOG = Logger.getLogger(OidcSignInResource.class);
    private static final String COOKIE = "smartlocker-sign-in";
    private static final Duration COOKIE_LIFE = Duration.ofMinutes(15);

    private final BeginSignIn beginSignIn;
    private final FinishSignIn finishSignIn;
    private final RedeemCode redeemCode;
    private final Secrets secrets;
    private final Addresses addresses;

    OidcSignInResource(
            BeginSignIn beginSignIn,
            FinishSignIn finishSignIn,
            RedeemCode redeemCode,
            Secrets secrets,
            Addresses addresses) {
        this.beginSignIn = beginSignIn;
        this.finishSignIn = finishSignIn;
        this.redeemCode = redeemCode;
        this.secrets = secrets;
        this.addresses = addresses;
    }

    @GET
    @Path("/{slug}/start")
    @Blocking
    @PermitAll
    @Operation(operationId = "startSignIn", summary = "Where a browser begins to sign in through a provider")
    @APIResponse(responseCode = "303", description = "To the provider")
    public RestResponse<Void> start(@PathParam("slug") String slug) {
        String browser = secrets.next();
        return RestResponse.ResponseBuilder.<Void>seeOther(orFailure(() -> beginSignIn.begin(slug, browser)))
                .cookie(cookie(browser))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/callback")
    @Blocking
    @PermitAll
    @Operation(operationId = "finishSignIn", summary = "Where the provider sends the browser back to")
    @APIResponse(responseCode = "303", description = "To the page of the web admin, with a code or an error")
    public RestResponse<Void> callback(
            @QueryParam("state") @Nullable String state,
            @QueryParam("code") @Nullable String code,
            @QueryParam("error") @Nullable String error,
            @QueryParam("iss") @Nullable String issuer,
            @CookieParam(COOKIE) @Nullable String browser) {
        var answer = new FinishSignIn.Answer(state, code, error, issuer, browser);
        return RestResponse.ResponseBuilder.<Void>seeOther(
                        orFailure(() -> addresses.success(finishSignIn.finish(answer))))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    @POST
    @Path("/token")
    @PermitAll
    @Operation(operationId = "redeemSignIn", summary = "Tokens for the code that the page was opened with, once")
    public Uni<RestResponse<TokenPair>> token(
            @NotNull @Valid CodeRequest request, @CookieParam(COOKIE) @Nullable String browser) {
        return redeemCode.redeem(request.code(), browser).map(tokens -> RestResponse.ResponseBuilder.ok(tokens)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build());
    }

    private URI orFailure(Supplier<URI> way) {
        try {
            return way.get();
        } catch (Refused refused) {
            EventLog.info(
                    LOG,
                    "sign-in refused",
                    Map.of("reason", refused.refusal(), "detail", String.valueOf(refused.getMessage())));
            return addresses.failure(refused.refusal());
        }
    }

    /** Sent back on the way from the provider, which is another site: hence Lax, not Strict. */
    private NewCookie cookie(String browser) {
        return new NewCookie.Builder(COOKIE)
                .value(browser)
                .path(Addresses.PATH)
                .maxAge(Math.toIntExact(COOKIE_LIFE.toSeconds()))
                .httpOnly(true)
                .secure(addresses.isSecure())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
