package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.state.Charge;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** A person with rights of its own at the kiosk: opens bays, switches outlets, opens everything. */
@Path("/kiosk/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
final class OrderResource {
    private final Orders orders;
    private final OpenEverything openEverything;

    OrderResource(Orders orders, OpenEverything openEverything) {
        this.orders = orders;
        this.openEverything = openEverything;
    }

    @POST
    @Path("open")
    @ResponseStatus(201)
    @APIResponseSchema(value = OpeningView.class, responseCode = "201")
    @Operation(operationId = "openBay", summary = "Open a bay by order of a person with the right to")
    public OpeningView open(@Nullable BayRequest request, @Context RoutingContext http) {
        BayRequest wish = Fields.body(request);
        return orders.open(Fields.session(wish.session()), Fields.requiredId("bay", wish.bay()), Arrival.nanos(http));
    }

    @POST
    @Path("charging")
    @Operation(operationId = "switchCharging", summary = "Switch the outlet of a bay")
    public Charge charging(@Nullable ChargingRequest request) {
        ChargingRequest wish = Fields.body(request);
        String session = Fields.session(wish.session());
        Boolean on = wish.on();
        if (on == null) {
            throw KioskProblem.invalid("on", "is missing");
        }
        return orders.charge(session, Fields.requiredId("bay", wish.bay()), on);
    }

    /** Opens every bay, one after the other. */
    @POST
    @Path("emergency")
    @ResponseStatus(202)
    @APIResponseSchema(value = EmergencyView.class, responseCode = "202")
    @Operation(operationId = "openEverything", summary = "Open every bay, one after the other, in an emergency")
    public EmergencyView openAll(@Nullable EmergencyRequest request, @Context RoutingContext http) {
        String session = Fields.session(Fields.body(request).session());
        return orders.openAll(session, Arrival.nanos(http));
    }

    /** How far the last one is. */
    @GET
    @Path("emergency")
    @Operation(operationId = "findEmergency", summary = "How far the last opening of every bay is")
    public EmergencyView progress() {
        return openEverything
                .progress()
                .orElseThrow(() -> KioskProblem.of(404, "no-emergency", "Nobody opened all bays."));
    }
}
