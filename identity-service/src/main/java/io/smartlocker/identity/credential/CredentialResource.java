package io.smartlocker.identity.credential;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/api/v1/users")
@Tag(name = "Credentials")
class CredentialResource {
    private final CurrentCaller caller;
    private final SetPin setPin;
    private final RemovePin removePin;
    private final AddBadge addBadge;
    private final ListBadges listBadges;
    private final RemoveBadge removeBadge;

    CredentialResource(
            CurrentCaller caller,
            SetPin setPin,
            RemovePin removePin,
            AddBadge addBadge,
            ListBadges listBadges,
            RemoveBadge removeBadge) {
        this.caller = caller;
        this.setPin = setPin;
        this.removePin = removePin;
        this.addBadge = addBadge;
        this.listBadges = listBadges;
        this.removeBadge = removeBadge;
    }

    @PUT
    @Path("/{user}/pin")
    @PermissionsAllowed("users:write")
    @Operation(operationId = "setPin", summary = "Set a person's PIN")
    @APIResponse(responseCode = "204", description = "The PIN is set")
    public Uni<Void> setPin(@PathParam("user") UUID user, @NotNull @Valid NewPin request) {
        return setPin.set(user, request, caller.get());
    }

    @DELETE
    @Path("/{user}/pin")
    @PermissionsAllowed("users:write")
    @Operation(operationId = "removePin", summary = "Take a person's PIN away")
    @APIResponse(responseCode = "204", description = "The PIN is gone")
    public Uni<Void> removePin(@PathParam("user") UUID user) {
        return removePin.remove(user, caller.get());
    }

    @GET
    @Path("/{user}/badges")
    @PermissionsAllowed("users:read")
    @Operation(operationId = "listBadges", summary = "A person's badges")
    public Uni<Page<BadgeView>> badges(@PathParam("user") UUID user) {
        return listBadges.list(user, caller.get());
    }

    @POST
    @Path("/{user}/badges")
    @PermissionsAllowed("users:write")
    @Operation(operationId = "addBadge", summary = "Give a person a badge")
    @APIResponse(
            responseCode = "201",
            description = "The badge",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BadgeView.class)))
    public Uni<RestResponse<BadgeView>> addBadge(@PathParam("user") UUID user, @NotNull @Valid NewBadge request) {
        return addBadge.add(user, request, caller.get()).map(badge -> RestResponse.ResponseBuilder.<BadgeView>created(
                        URI.create("/api/v1/users/" + user + "/badges/" + badge.id()))
                .entity(badge)
                .build());
    }

    @DELETE
    @Path("/{user}/badges/{id}")
    @PermissionsAllowed("users:write")
    @Operation(operationId = "removeBadge", summary = "Take a badge from a person")
    @APIResponse(responseCode = "204", description = "The badge is gone")
    public Uni<Void> removeBadge(@PathParam("user") UUID user, @PathParam("id") UUID id) {
        return removeBadge.remove(user, id, caller.get());
    }
}
