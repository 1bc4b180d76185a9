package io.smartlocker.gateway.kiosk;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
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

/** A person who holds something, or was at a bay a moment ago: opens it again, hands over, says what is broken. */
@Path("/kiosk/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Held devices")
final class HolderResource {
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_CHOICE = 40;
    private static final int LONGEST_TEXT = 500;

    private final ReopenBay reopenBay;
    private final HandOverDevice handOverDevice;
    private final ReportFault reportFault;

    HolderResource(ReopenBay reopenBay, HandOverDevice handOverDevice, ReportFault reportFault) {
        this.reopenBay = reopenBay;
        this.handOverDevice = handOverDevice;
        this.reportFault = reportFault;
    }

    @POST
    @Path("reopen")
    @ResponseStatus(201)
    @APIResponseSchema(value = OpeningView.class, responseCode = "201")
    @Operation(operationId = "reopenBay", summary = "Open the bay once more that closed behind the person a moment ago")
    public OpeningView reopen(@Nullable ReopenRequest request, @Context RoutingContext http) {
        ReopenRequest wish = Fields.body(request);
        return reopenBay.reopen(
                Fields.requiredId("intent", wish.intent()),
                Fields.required("token", wish.token(), Fields.LONGEST_SECRET),
                Arrival.nanos(http));
    }

    @POST
    @Path("handover")
    @APIResponseSchema(value = HandoverView.class, responseCode = "200")
    @Operation(
            operationId = "handOverDevice",
            summary = "Give a device that the person holds to somebody else, who taps")
    public HandoverView handOver(@Nullable HandoverRequest request) {
        HandoverRequest wish = Fields.body(request);
        String session = Fields.session(wish.session());
        String device = Fields.required("device", wish.device(), LONGEST_NAME);
        LoginRequest to = wish.to();
        if (to == null) {
            throw KioskProblem.invalid("to", "is missing");
        }
        return handOverDevice.handOver(session, device, to.claim());
    }

    @POST
    @Path("fault")
    @ResponseStatus(201)
    @APIResponseSchema(value = FaultView.class, responseCode = "201")
    @Operation(operationId = "reportFault", summary = "Say what is wrong with a device")
    public FaultView fault(@Nullable FaultRequest request) {
        FaultRequest wish = Fields.body(request);
        return reportFault.report(
                Fields.session(wish.session()),
                Fields.required("device", wish.device(), LONGEST_NAME),
                Fields.optional("choice", wish.choice(), LONGEST_CHOICE),
                Fields.optional("text", wish.text(), LONGEST_TEXT));
    }
}
