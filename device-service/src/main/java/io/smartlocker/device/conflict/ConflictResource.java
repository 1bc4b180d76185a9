package io.smartlocker.device.conflict;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.listing.Narrowing;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/conflicts")
class ConflictResource {
    private final FindConflicts find;
    private final CurrentCaller caller;

    ConflictResource(FindConflicts find, CurrentCaller caller) {
        this.find = find;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("conflicts:read")
    public Uni<Page<ConflictView>> open(
            @QueryParam("device") @Nullable String device,
            @QueryParam("bay") @Nullable String bay,
            @Valid @BeanParam PageQuery query) {
        return find.open(Narrowing.id("device", device), Narrowing.id("bay", bay), query, caller.get());
    }
}
