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
import java.util.UUID;

@Path("/api/v1/custody")
class CustodyResource {
    private final FindCustodies find;
    private final CurrentCaller caller;

    CustodyResource(FindCustodies find, CurrentCaller caller) {
        this.find = find;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("custody:read")
    public Uni<Page<CustodyView>> list(@BeanParam CustodyFilter filter, @Valid @BeanParam PageQuery query) {
        return find.page(filter, query, caller.get());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("custody:read")
    public Uni<CustodyView> one(UUID id) {
        return find.one(id, caller.get());
    }
}
