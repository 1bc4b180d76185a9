package io.smartlocker.identity.scim.token;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/scim-tokens")
@PermissionsAllowed("scim:write")
@Tag(name = "SCIM tokens")
class ScimTokenResource {
    private final CurrentCaller caller;
    private final CreateScimToken createToken;
    private final ListScimTokens listTokens;
    private final RevokeScimToken revokeToken;

    ScimTokenResource(
            CurrentCaller caller, CreateScimToken createToken, ListScimTokens listTokens, RevokeScimToken revokeToken) {
        this.caller = caller;
        this.createToken = createToken;
        this.listTokens = listTokens;
        this.revokeToken = revokeToken;
    }

    @GET
    @Operation(operationId = "listScimTokens", summary = "The tokens of the organisation's directories")
    public Uni<Page<ScimTokenView>> list() {
        return listTokens.list(caller.get());
    }

    @POST
    @Operation(operationId = "createScimToken", summary = "Make a token for a directory; it is shown this once")
    @APIResponse(
            responseCode = "201",
            description = "The token",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScimTokenView.class)))
    public Uni<RestResponse<ScimTokenView>> create(@NotNull @Valid NewScimToken request) {
        return createToken
                .create(request, caller.get())
                .map(token -> RestResponse.ResponseBuilder.<ScimTokenView>created(
                                URI.create("/api/v1/scim-tokens/" + token.id()))
                        .entity(token)
                        .build());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "revokeScimToken", summary = "Take a token back, with effect at once")
    @APIResponse(responseCode = "204", description = "The token is worthless")
    public Uni<Void> revoke(@PathParam("id") UUID id) {
        return revokeToken.revoke(id, caller.get());
    }
}
