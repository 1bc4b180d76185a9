package io.smartlocker.identity.face;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/users/{user}")
@Tag(name = "Faces")
class FaceResource {
    private final CurrentCaller caller;
    private final GiveFaceConsent giveConsent;
    private final WithdrawFaceConsent withdrawConsent;
    private final StoreFace storeFace;
    private final ShowFace showFace;
    private final RemoveFace removeFace;

    FaceResource(
            CurrentCaller caller,
            GiveFaceConsent giveConsent,
            WithdrawFaceConsent withdrawConsent,
            StoreFace storeFace,
            ShowFace showFace,
            RemoveFace removeFace) {
        this.caller = caller;
        this.giveConsent = giveConsent;
        this.withdrawConsent = withdrawConsent;
        this.storeFace = storeFace;
        this.showFace = showFace;
        this.removeFace = removeFace;
    }

    @PUT
    @Path("/face-consent")
    @PermissionsAllowed("faces:write")
    @Operation(operationId = "giveFaceConsent", summary = "Record that a person agreed to today's text")
    public Uni<ConsentView> giveConsent(@PathParam("user") UUID user, @NotNull @Valid ConsentRequest request) {
        return giveConsent.give(user, request, caller.get());
    }

    @DELETE
    @Path("/face-consent")
    @PermissionsAllowed("faces:write")
    @Operation(operationId = "withdrawFaceConsent", summary = "End a consent; destroys the face and its key")
    @APIResponse(responseCode = "204", description = "There is no consent and no face any more")
    public Uni<Void> withdrawConsent(@PathParam("user") UUID user) {
        return withdrawConsent.withdraw(user, caller.get());
    }

    @PUT
    @Path("/face")
    @PermissionsAllowed("faces:write")
    @Operation(operationId = "storeFace", summary = "Keep the face of a person who agreed to it")
    @APIResponse(responseCode = "204", description = "It is kept, in place of the one before")
    public Uni<Void> store(@PathParam("user") UUID user, @NotNull FaceRequest request) {
        return storeFace.store(user, request.face(), caller.get());
    }

    @GET
    @Path("/face")
    @PermissionsAllowed("faces:read")
    @Operation(operationId = "showFace", summary = "A person's face; that it was shown gets into the log")
    @APIResponse(
            responseCode = "200",
            description = "The face",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FaceView.class)))
    public Uni<RestResponse<FaceView>> show(@PathParam("user") UUID user) {
        return showFace.show(user, caller.get()).map(face -> RestResponse.ResponseBuilder.ok(face)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build());
    }

    @DELETE
    @Path("/face")
    @PermissionsAllowed("faces:write")
    @Operation(operationId = "removeFace", summary = "Destroy a person's face and its key")
    @APIResponse(responseCode = "204", description = "There is no face any more")
    public Uni<Void> remove(@PathParam("user") UUID user) {
        return removeFace.remove(user, caller.get());
    }
}
