package io.smartlocker.device.fault;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;

@Path("/api/v1/faults/{id}/photo")
@Tag(name = "Faults")
class PhotoResource {
    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    private final KeepPhoto keep;
    private final ShowPhoto show;
    private final CurrentCaller caller;

    PhotoResource(KeepPhoto keep, ShowPhoto show, CurrentCaller caller) {
        this.keep = keep;
        this.show = show;
        this.caller = caller;
    }

    @PUT
    @Consumes({JPEG, PNG})
    @PermissionsAllowed("faults:write")
    @Operation(
            operationId = "keepFaultPhoto",
            summary = "Keep a photo of a fault, up to 5 MiB, in place of the one before")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "204", description = "It is kept")
    public Uni<Void> keep(UUID id, @NotNull byte[] image) {
        return keep.keep(id, image, caller.get()).replaceWithVoid();
    }

    @GET
    @PermissionsAllowed("fault-photos:read")
    @Operation(operationId = "showFaultPhoto", summary = "The photo of a fault")
    @APIResponse(
            responseCode = "200",
            description = "The photo",
            content = {
                @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Multi<byte[]> show(UUID id) {
        return RestMulti.fromUniResponse(
                show.find(id, caller.get()),
                photo -> Multi.createFrom()
                        .range(0, FaultPhotos.parts(photo))
                        .onItem()
                        .transformToUniAndConcatenate(number -> show.part(id, number)),
                photo -> Map.of(
                        HttpHeaders.CONTENT_TYPE,
                        List.of(photo.mediaType),
                        HttpHeaders.CACHE_CONTROL,
                        List.of("private, no-cache"),
                        "X-Content-Type-Options",
                        List.of("nosniff")));
    }

    @DELETE
    @PermissionsAllowed("faults:write")
    @Operation(operationId = "removeFaultPhoto", summary = "Remove the photo of a fault")
    @APIResponse(responseCode = "204", description = "There is none any more")
    public Uni<Void> remove(UUID id) {
        return keep.remove(id, caller.get()).replaceWithVoid();
    }
}
