package io.smartlocker.audit.log;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/logs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Log")
class LogResource {
    private final CurrentCaller caller;
    private final ReadLog readLog;
    private final VerifyLog verifyLog;

    LogResource(CurrentCaller caller, ReadLog readLog, VerifyLog verifyLog) {
        this.caller = caller;
        this.readLog = readLog;
        this.verifyLog = verifyLog;
    }

    @GET
    @PermissionsAllowed("logs:read")
    @Operation(operationId = "listLog", summary = "What happened, the newest first")
    public Uni<Page<LogEntryView>> list(@Valid @BeanParam LogQuery query) {
        return readLog.list(query, caller.get());
    }

    @GET
    @Path("verify")
    @PermissionsAllowed("logs:read")
    @Operation(operationId = "verifyLog", summary = "Whether the log is whole and unchanged")
    public Uni<Verification> verify(
            @Parameter(
                            description =
                                    "Position of a checkpoint: its signature is trusted, and only what came since is walked along")
                    @QueryParam("after")
                    @Nullable
                    String after) {
        return verifyLog.verify(Positions.of("after", after).orElse(null), caller.get());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("logs:read")
    @Operation(operationId = "findLogEntry", summary = "One entry, by the id of the activity")
    public Uni<LogEntryView> read(UUID id) {
        return readLog.read(id, caller.get());
    }
}
