package io.smartlocker.device.custody;

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

@Path("/api/v1/custody")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Custody")
class CustodyResource {
    private final FindCustodies find;
    private final CurrentCaller caller;

    CustodyResource(FindCustodies find, CurrentCaller caller) {
        this.find = find;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("custody:read")
    @Operation(operationId = "listCustody", summary = "Who holds and held what, until when")
    public Uni<Page<CustodyView>> list(
            @BeanParam CustodyFilter filter,
            @QueryParam("sort") @Nullable @Schema(examples = "dueAt", description = "since, dueAt; a minus for falling")
                    String sort,
            @Valid @BeanParam PageQuery query) {
        return find.page(filter, sort, query, caller.get());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("custody:read")
    @Operation(operationId = "findCustody", summary = "One custody")
    public Uni<CustodyView> one(UUID id) {
        return find.one(id, caller.get());
    }
}
