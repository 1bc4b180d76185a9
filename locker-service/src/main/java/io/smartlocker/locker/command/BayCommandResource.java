package io.smartlocker.locker.command;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.kiosk.KioskCommand.Action;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.caller.CurrentCaller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Orders to the kiosk of a bay: answered 200 when they ended within the wait that the caller preferred, else 202. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/bays/{bay}")
@Tag(name = "Commands")
class BayCommandResource {
    private final RequestCommand requestCommand;
    private final CommandAnswers answers;
    private final CurrentCaller caller;

    BayCommandResource(RequestCommand requestCommand, CommandAnswers answers, CurrentCaller caller) {
        this.requestCommand = requestCommand;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/open")
    @PermissionsAllowed("bays:open")
    @Operation(summary = "Open a bay; Prefer: wait=10 keeps the call open until the end")
    public Uni<RestResponse<CommandView>> open(
            UUID bay,
            @HeaderParam(CommandAnswers.PREFER) @Nullable String prefer,
            @Valid @NotNull ReasonRequest request) {
        return order(bay, CommandRequest.of(Action.OPEN, request.reason()), prefer);
    }

    @POST
    @Path("/charging")
    @PermissionsAllowed("bays:charge")
    @Operation(summary = "Switch a bay's outlet on")
    public Uni<RestResponse<CommandView>> startCharging(
            UUID bay, @HeaderParam(CommandAnswers.PREFER) @Nullable String prefer) {
        return order(bay, CommandRequest.of(Action.CHARGE_ON, null), prefer);
    }

    @DELETE
    @Path("/charging")
    @PermissionsAllowed("bays:charge")
    @Operation(summary = "Switch a bay's outlet off")
    public Uni<RestResponse<CommandView>> stopCharging(
            UUID bay, @HeaderParam(CommandAnswers.PREFER) @Nullable String prefer) {
        return order(bay, CommandRequest.of(Action.CHARGE_OFF, null), prefer);
    }

    private Uni<RestResponse<CommandView>> order(UUID bay, CommandRequest request, @Nullable String prefer) {
        Caller asking = caller.get();
        return answers.answer(requestCommand.forBay(bay, request, asking), prefer, asking);
    }
}
