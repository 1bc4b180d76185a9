package io.smartlocker.device.history;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/devices/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Devices")
class HistoryResource {
    private final FindHistory find;
    private final CurrentCaller caller;

    HistoryResource(FindHistory find, CurrentCaller caller) {
        this.find = find;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("custody:read")
    @Operation(operationId = "listDeviceHistory", summary = "What happened to a device, the newest first")
    public Uni<Page<HistoryEntry>> of(UUID id, @Valid @BeanParam PageQuery query) {
        return find.of(id, query, caller.get());
    }
}
