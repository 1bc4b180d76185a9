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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Orders to a kiosk itself: answered 200 when they ended within the wait that the caller preferred, else 202. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/kiosks")
@Tag(name = "Commands")
class KioskCommandResource {
    private final RequestCommand requestCommand;
    private final CommandAnswers answers;
    private final CurrentCaller caller;

    KioskCommandResource(RequestCommand requestCommand, CommandAnswers answers, CurrentCaller caller) {
        this.requestCommand = requestCommand;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/{kiosk}/status")
    @PermissionsAllowed("kiosks:read")
    @Operation(summary = "Have a kiosk tell how it and all its bays are; the answer stands in its health")
    public Uni<RestResponse<CommandView>> status(
            UUID kiosk, @HeaderParam(CommandAnswers.PREFER) @Nullable String prefer) {
        return order(kiosk, CommandRequest.of(Action.STATUS, null), prefer);
    }

    @PUT
    @Path("/{kiosk}/service")
    @PermissionsAllowed("kiosks:service")
    @Operation(
            summary =
                    "Let a kiosk be worked on: it hands nothing out for so many minutes, takes back, and opens by order")
    public Uni<RestResponse<CommandView>> beginService(
            UUID kiosk,
            @HeaderParam(CommandAnswers.PREFER) @Nullable String prefer,
            @Valid @NotNull ServiceRequest request) {
        Instant until = Instant.now().plus(Duration.ofMinutes(request.minutes()));
        return order(kiosk, new CommandRequest(Action.SERVICE_ON, request.reason(), until), prefer);
    }

    @DELETE
    @Path("/{kiosk}/service")
    @PermissionsAllowed("kiosks:service")
    @Operation(summary = "Let a kiosk hand out again")
    public Uni<RestResponse<CommandView>> endService(
            UUID kiosk, @HeaderParam(CommandAnswers.PREFER) @Nullable String prefer) {
        return order(kiosk, CommandRequest.of(Action.SERVICE_OFF, null), prefer);
    }

    private Uni<RestResponse<CommandView>> order(UUID kiosk, CommandRequest request, @Nullable String prefer) {
        Caller asking = caller.get();
        return answers.answer(requestCommand.forKiosk(kiosk, request, asking), prefer, asking);
    }
}
