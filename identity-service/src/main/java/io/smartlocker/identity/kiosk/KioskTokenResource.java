package io.smartlocker.identity.kiosk;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The token endpoint for kiosks: client credentials with {@code private_key_jwt}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7523">RFC 7523</a>
 */
@Path("/api/v1/auth/token")
@Tag(name = "Tokens")
class KioskTokenResource {
    private static final String GRANT = "client_credentials";
    private static final String ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private final IssueKioskToken issueKioskToken;

    KioskTokenResource(IssueKioskToken issueKioskToken) {
        this.issueKioskToken = issueKioskToken;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(operationId = "kioskToken", summary = "An access token for a kiosk's signed assertion")
    public Uni<RestResponse<KioskToken>> token(
            @RestForm("grant_type") @Nullable String grantType,
            @RestForm("client_assertion_type") @Nullable String assertionType,
            @RestForm("client_assertion") @NotNull @Size(max = 4_000) String assertion) {
        require("grant_type", GRANT, grantType);
        require("client_assertion_type", ASSERTION, assertionType);
        return issueKioskToken.issue(assertion).map(token -> RestResponse.ResponseBuilder.ok(token)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build());
    }

    private static void require(String field, String only, @Nullable String given) {
        if (!only.equals(given)) {
            throw ProblemException.of(CommonProblem.INVALID, field, "Only " + only + " is understood.");
        }
    }
}
