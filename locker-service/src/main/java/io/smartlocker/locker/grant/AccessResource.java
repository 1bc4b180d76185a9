package io.smartlocker.locker.grant;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Filters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/lockers/{id}/access")
@Tag(name = "Grants")
class AccessResource {
    private final FindAccess findAccess;
    private final CurrentCaller caller;

    AccessResource(FindAccess findAccess, CurrentCaller caller) {
        this.findAccess = findAccess;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("grants:read")
    @Operation(summary = "Whether somebody may use a locker now, by which grant, or what is missing")
    public Uni<AccessView> find(
            UUID id,
            @QueryParam("user") @Nullable @Parameter(description = "Who; needed") String user,
            @QueryParam("at") @Nullable @Parameter(description = "Another moment than now") String at) {
        UUID who = Filters.id("user", user).orElse(null);
        return findAccess.find(id, who, Filters.instant("at", at).orElseGet(Instant::now), caller.get());
    }
}
