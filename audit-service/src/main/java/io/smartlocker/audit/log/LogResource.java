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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

@Path("/api/v1/logs")
@Produces(MediaType.APPLICATION_JSON)
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
    public Uni<Page<LogEntryView>> list(@Valid @BeanParam LogQuery query) {
        return readLog.list(query, caller.get());
    }

    @GET
    @Path("verify")
    @PermissionsAllowed("logs:read")
    public Uni<Verification> verify() {
        return verifyLog.verify(caller.get());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("logs:read")
    public Uni<LogEntryView> read(UUID id) {
        return readLog.read(id, caller.get());
    }
}
