package io.smartlocker.device.conflict;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/conflicts")
@Produces(MediaType.APPLICATION_JSON)
class ConflictResource {
    private final FindConflicts find;
    private final CurrentCaller caller;

    ConflictResource(FindConflicts find, CurrentCaller caller) {
        this.find = find;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("conflicts:read")
    @Operation(operationId = "listConflicts", summary = "Open contradictions between facts and plans")
    public Uni<Page<ConflictView>> open(
            @QueryParam("device") @Nullable String device,
            @QueryParam("bay") @Nullable String bay,
            @Valid @BeanParam PageQuery query) {
        return find.open(Filters.id("device", device), Filters.id("bay", bay), query, caller.get());
    }
}
