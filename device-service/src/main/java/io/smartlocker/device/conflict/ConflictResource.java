package io.smartlocker.device.conflict;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/conflicts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conflicts")
class ConflictResource {
    private final FindConflicts find;
    private final CurrentCaller caller;

    ConflictResource(FindConflicts find, CurrentCaller caller) {
        this.find = find;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("conflicts:read")
    @Operation(operationId = "listConflicts", summary = "Contradictions between what was told and what was known")
    public Uni<Page<ConflictView>> list(
            @BeanParam ConflictFilter filter,
            @QueryParam("sort") @Nullable @Schema(examples = "-at", description = "at, kind; a minus for falling")
                    String sort,
            @Valid @BeanParam PageQuery query) {
        return find.page(filter, sort, query, caller.get());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("conflicts:read")
    @Operation(operationId = "findConflict", summary = "One conflict with both its sides")
    public Uni<ConflictView> one(UUID id) {
        return find.one(id, caller.get());
    }
}
