package io.smartlocker.gateway.kiosk;

import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.journal.Intents;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** A person at the kiosk: tap, take, return. */
@Path("/kiosk/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Take and return")
final class KioskResource {
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_FAULT = 500;

    private final SignIn signIn;
    private final TakeDevice takeDevice;
    private final ReturnDevice returnDevice;
    private final Sessions sessions;
    private final Rights rights;
    private final Replica replica;
    private final Intents intents;
    private final NextBay nextBay;
    private final WallClock clock;

    KioskResource(
            SignIn signIn,
            TakeDevice takeDevice,
            ReturnDevice returnDevice,
            Sessions sessions,
            Rights rights,
            Replica replica,
            Intents intents,
            NextBay nextBay,
            WallClock clock) {
        this.signIn = signIn;
        this.takeDevice = takeDevice;
        this.returnDevice = returnDevice;
        this.sessions = sessions;
        this.rights = rights;
        this.replica = replica;
        this.intents = intents;
        this.nextBay = nextBay;
        this.clock = clock;
    }

    @POST
    @Path("login")
    @Operation(operationId = "login", summary = "Let a person in, by a badge or by employee id and PIN")
    public LoginView login(@Nullable LoginRequest request, @Context RoutingContext http) {
        SignIn.Result result = signIn.signIn(Fields.body(request).claim(), Arrival.nanos(http));
        return LoginView.of(result.session(), result.rights(), clock.now().plus(sessions.idle()));
    }

    /** What the person of the session holds and may take. */
    @GET
    @Path("me")
    @Operation(operationId = "findMe", summary = "What the person of the session holds and may take")
    public RightsView me(@HeaderParam("Kiosk-Session") @Nullable String token) {
        Session session = sessions.require(token);
        return replica.current().person(session.person()).map(rights::of).orElseThrow(KioskProblem::unknownSession);
    }

    @POST
    @Path("take")
    @ResponseStatus(201)
    @APIResponseSchema(value = OpeningView.class, responseCode = "201")
    @Operation(operationId = "takeDevice", summary = "Open the bay of the best device that is ready")
    public OpeningView take(@Nullable TakeRequest request, @Context RoutingContext http) {
        TakeRequest wish = Fields.body(request);
        String type = Fields.optional("deviceType", wish.deviceType(), LONGEST_ID);
        return takeDevice.take(
                Fields.session(wish.session()),
                type == null ? null : Fields.id("deviceType", type),
                Arrival.nanos(http));
    }

    @POST
    @Path("return")
    @ResponseStatus(201)
    @APIResponseSchema(value = OpeningView.class, responseCode = "201")
    @Operation(operationId = "returnDevice", summary = "Open a free bay for a device that is brought back")
    public OpeningView giveBack(@Nullable ReturnRequest request, @Context RoutingContext http) {
        ReturnRequest wish = Fields.body(request);
        return returnDevice.takeBack(
                Fields.session(wish.session()),
                Fields.optional("device", wish.device(), LONGEST_ID),
                Fields.optional("fault", wish.fault(), LONGEST_FAULT),
                Arrival.nanos(http));
    }

    @GET
    @Path("intents/{intent}")
    @Operation(operationId = "findIntent", summary = "How far an opening came, and what the person is to do")
    public IntentView intent(@PathParam("intent") String intent) {
        return intents.find(Fields.id("intent", intent))
                .map(found -> IntentView.of(found, nextBay.after(found)))
                .orElseThrow(() -> KioskProblem.of(404, "unknown-intent", "There is no such intent."));
    }
}
