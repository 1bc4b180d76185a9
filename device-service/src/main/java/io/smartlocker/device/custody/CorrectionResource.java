package io.smartlocker.device.custody;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What people record of custody that no kiosk saw. It is a fact like a kiosk's, on a person's word. */
@Path("/api/v1/custody")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Custody")
class CorrectionResource {
    private final RecordTake recordTake;
    private final RecordReturn recordReturn;
    private final HandOverCustody handOver;
    private final WriteOffCustody writeOff;
    private final CurrentCaller caller;

    CorrectionResource(
            RecordTake recordTake,
            RecordReturn recordReturn,
            HandOverCustody handOver,
            WriteOffCustody writeOff,
            CurrentCaller caller) {
        this.recordTake = recordTake;
        this.recordReturn = recordReturn;
        this.handOver = handOver;
        this.writeOff = writeOff;
        this.caller = caller;
    }

    @POST
    @APIResponseSchema(value = CustodyView.class, responseCode = "201")
    @PermissionsAllowed("custody:write")
    @Operation(operationId = "recordTake", summary = "Record that somebody took a device, which no kiosk saw")
    public Uni<RestResponse<CustodyView>> take(@Valid @NotNull TakeRequest request) {
        return recordTake.record(request, caller.get()).map(CorrectionResource::created);
    }

    @POST
    @Path("{id}/return")
    @APIResponseSchema(value = CustodyView.class, responseCode = "200")
    @PermissionsAllowed("custody:write")
    @Operation(operationId = "recordReturn", summary = "Record that a device came back, which no kiosk saw")
    public Uni<CustodyView> giveBack(UUID id, @Valid @NotNull ReturnRequest request) {
        return recordReturn.record(id, request.bay(), request.at(), request.fault(), caller.get());
    }

    @POST
    @Path("{id}/hand-over")
    @APIResponseSchema(value = CustodyView.class, responseCode = "201")
    @PermissionsAllowed("custody:write")
    @Operation(operationId = "handOver", summary = "Record that the holder gave the device to somebody else")
    public Uni<RestResponse<CustodyView>> handOver(UUID id, @Valid @NotNull HandOverRequest request) {
        return handOver.handOver(id, request.to(), request.at(), caller.get()).map(CorrectionResource::created);
    }

    @POST
    @Path("{id}/write-off")
    @APIResponseSchema(value = CustodyView.class, responseCode = "200")
    @PermissionsAllowed("custody:write")
    @Operation(operationId = "writeOff", summary = "Give up that a device comes back; it is lost then")
    public Uni<CustodyView> writeOff(UUID id) {
        return writeOff.writeOff(id, caller.get());
    }

    private static RestResponse<CustodyView> created(CustodyView custody) {
        return RestResponse.ResponseBuilder.<CustodyView>created(URI.create("/api/v1/custody/" + custody.id()))
                .entity(custody)
                .build();
    }
}
