package io.smartlocker.identity.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path(Addresses.PATH)
@Tag(name = "Sign-in providers")
class OidcProviderResource {
    private final CurrentCaller caller;
    private final WriteOidcProvider write;
    private final FindOidcProviders find;

    OidcProviderResource(CurrentCaller caller, WriteOidcProvider write, FindOidcProviders find) {
        this.caller = caller;
        this.write = write;
        this.find = find;
    }

    @GET
    @PermissionsAllowed("organizations:read")
    @Operation(operationId = "listSignInProviders", summary = "The providers that may sign people in")
    public Uni<Page<OidcProviderView>> list() {
        return find.all(caller.get());
    }

    @POST
    @PermissionsAllowed("organizations:write")
    @Operation(
            operationId = "addSignInProvider",
            summary = "Let an OpenID Connect provider sign people in; needs every permission")
    @APIResponse(
            responseCode = "201",
            description = "The sign-in provider",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OidcProviderView.class)))
    public Uni<RestResponse<OidcProviderView>> add(@NotNull @Valid OidcProviderRequest request) {
        return write.add(request, caller.get()).map(provider -> RestResponse.ResponseBuilder.<OidcProviderView>created(
                        URI.create(Addresses.PATH + "/" + provider.id()))
                .tag(Versions.tag(provider.version()))
                .entity(provider)
                .build());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("organizations:read")
    @Operation(operationId = "findSignInProvider", summary = "One sign-in provider")
    public Uni<RestResponse<OidcProviderView>> find(@PathParam("id") UUID id) {
        return find.find(id, caller.get()).map(OidcProviderResource::tagged);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("organizations:write")
    @Operation(operationId = "changeSignInProvider", summary = "Change a sign-in provider; a JSON Merge Patch")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MergePatch.MEDIA_TYPE,
                        schema = @Schema(implementation = OidcProviderRequest.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = OidcProviderRequest.class))
            })
    public Uni<RestResponse<OidcProviderView>> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode patch) {
        return write.change(id, ifMatch, patch, caller.get()).map(OidcProviderResource::tagged);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("organizations:write")
    @Operation(operationId = "removeSignInProvider", summary = "Let a provider sign nobody in any more; people stay")
    @APIResponse(responseCode = "204", description = "The sign-in provider is gone")
    public Uni<Void> remove(@PathParam("id") UUID id) {
        return write.remove(id, caller.get());
    }

    private static RestResponse<OidcProviderView> tagged(OidcProviderView provider) {
        return RestResponse.ResponseBuilder.ok(provider)
                .tag(Versions.tag(provider.version()))
                .build();
    }
}
