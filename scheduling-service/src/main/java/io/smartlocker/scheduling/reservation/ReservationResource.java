package io.smartlocker.scheduling.reservation;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Devices that are kept for somebody. */
@Path("/api/v1/reservations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reservations")
class ReservationResource {
    private final CurrentCaller caller;
    private final FindReservations find;
    private final MakeReservation make;
    private final ChangeReservation change;
    private final ReleaseReservation release;
    private final MergePatch patches;

    ReservationResource(
            CurrentCaller caller,
            FindReservations find,
            MakeReservation make,
            ChangeReservation change,
            ReleaseReservation release,
            MergePatch patches) {
        this.caller = caller;
        this.find = find;
        this.make = make;
        this.change = change;
        this.release = release;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed("reservations:read")
    @Operation(operationId = "listReservations", summary = "Reservations by person, device, location, shift and time")
    public Uni<Page<ReservationView>> list(@Valid @BeanParam ReservationQuery query) {
        return find.list(query, caller.get());
    }

    @POST
    @PermissionsAllowed("reservations:write")
    @APIResponseSchema(value = ReservationView.class, responseCode = "201")
    @Operation(operationId = "makeReservation", summary = "Keep a device for somebody")
    public Uni<RestResponse<ReservationView>> make(@NotNull @Valid ReservationRequest request) {
        return make.make(request, caller.get())
                .map(made -> ResponseBuilder.<ReservationView>created(URI.create("/api/v1/reservations/" + made.id()))
                        .tag(Versions.tag(made.version()))
                        .entity(made)
                        .build());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("reservations:read")
    @APIResponseSchema(ReservationView.class)
    @Operation(operationId = "findReservation", summary = "One reservation, also when it is over")
    public Uni<RestResponse<ReservationView>> one(UUID id) {
        return find.one(id, caller.get()).map(ReservationResource::tagged);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("reservations:write")
    @RequestBody(
            description = "The fields to change.",
            content = @Content(schema = @Schema(implementation = ReservationPatch.class)))
    @APIResponseSchema(ReservationView.class)
    @Operation(
            operationId = "changeReservation",
            summary = "Keep another device, for somebody else, or at another time")
    public Uni<RestResponse<ReservationView>> change(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull JsonNode patch) {
        return change.change(id, ifMatch, present -> patches.apply(present, patch), caller.get())
                .map(ReservationResource::tagged);
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("reservations:write")
    @Operation(operationId = "releaseReservation", summary = "Give a reservation up")
    public Uni<Void> release(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return release.release(id, ifMatch, caller.get());
    }

    private static RestResponse<ReservationView> tagged(ReservationView reservation) {
        return ResponseBuilder.ok(reservation)
                .tag(Versions.tag(reservation.version()))
                .build();
    }
}
