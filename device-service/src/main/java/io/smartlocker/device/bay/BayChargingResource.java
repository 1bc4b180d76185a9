package io.smartlocker.device.bay;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.charge.ChargeHistory;
import io.smartlocker.device.charge.ChargeSessionView;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/bays/{id}/charging")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bays")
class BayChargingResource {
    private final FindBayCharging find;
    private final CurrentCaller caller;

    BayChargingResource(FindBayCharging find, CurrentCaller caller) {
        this.find = find;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("bays:read")
    @Operation(operationId = "findBayCharging", summary = "What is known of a bay's charging now")
    public Uni<ChargingView> now(UUID id) {
        return find.now(id, caller.get());
    }

    @GET
    @Path("history")
    @PermissionsAllowed("bays:read")
    @Operation(operationId = "findBayChargingHistory", summary = "What a bay's outlet did in a stretch of time")
    public Uni<ChargeHistory> history(
            UUID id,
            @QueryParam("from") @Nullable @Schema(format = "date-time", description = "A day before until, if absent")
                    String from,
            @QueryParam("until") @Nullable @Schema(format = "date-time", description = "A day after from, or now")
                    String until) {
        return find.during(id, Span.of(from, until, Instant.now()), caller.get());
    }

    @GET
    @Path("sessions")
    @PermissionsAllowed("bays:read")
    @Operation(operationId = "listBayChargingSessions", summary = "The charging sessions of a bay, the newest first")
    public Uni<Page<ChargeSessionView>> sessions(UUID id, @Valid @BeanParam PageQuery query) {
        return find.sessions(id, query, caller.get());
    }
}
