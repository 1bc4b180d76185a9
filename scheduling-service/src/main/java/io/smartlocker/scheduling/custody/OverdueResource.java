package io.smartlocker.scheduling.custody;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Devices that should be back. */
@Path("/api/v1/overdue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Overdue")
class OverdueResource {
    private final CurrentCaller caller;
    private final ListOverdue listOverdue;

    OverdueResource(CurrentCaller caller, ListOverdue listOverdue) {
        this.caller = caller;
        this.listOverdue = listOverdue;
    }

    @GET
    @PermissionsAllowed("custody:read")
    @Operation(operationId = "listOverdue", summary = "Devices that should have been back for ten minutes and more")
    public Uni<Page<OverdueView>> list(@Valid @BeanParam OverdueQuery query) {
        return listOverdue.list(query, caller.get());
    }
}
