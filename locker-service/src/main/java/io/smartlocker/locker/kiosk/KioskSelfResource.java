package io.smartlocker.locker.kiosk;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.problem.ProblemException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What kiosks themselves call. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/kiosks")
@Tag(name = "Kiosks")
class KioskSelfResource {
    private final EnrolKiosk enrolKiosk;
    private final DescribeSelf describeSelf;
    private final ReplaceKey replaceKey;
    private final EnrolmentThrottle throttle;
    private final CurrentCaller caller;

    KioskSelfResource(
            EnrolKiosk enrolKiosk,
            DescribeSelf describeSelf,
            ReplaceKey replaceKey,
            EnrolmentThrottle throttle,
            CurrentCaller caller) {
        this.enrolKiosk = enrolKiosk;
        this.describeSelf = describeSelf;
        this.replaceKey = replaceKey;
        this.throttle = throttle;
        this.caller = caller;
    }

    @POST
    @Path("/enrol")
    @ResponseStatus(200)
    @PermitAll
    @Operation(summary = "Present a one-time code and the kiosk's public key")
    public Uni<EnrolmentView> enrol(@Valid @NotNull EnrolmentRequest request, @Context HttpServerRequest http) {
        String address = http.remoteAddress().hostAddress();
        throttle.require(address);
        return enrolKiosk.enrol(request).onFailure(ProblemException.class).invoke(() -> throttle.failed(address));
    }

    @POST
    @Path("/self/key")
    @ResponseStatus(200)
    @PermissionsAllowed("kiosk:self")
    @Operation(summary = "Go on with another key, for which the present one vouches")
    public Uni<KeyView> replaceKey(@Valid @NotNull KeyRequest request) {
        return replaceKey.replace(request, caller.get());
    }

    @GET
    @Path("/self")
    @PermissionsAllowed("kiosk:self")
    @Operation(summary = "What a kiosk needs to connect")
    public Uni<SelfView> self() {
        return describeSelf.describe(caller.get());
    }
}
