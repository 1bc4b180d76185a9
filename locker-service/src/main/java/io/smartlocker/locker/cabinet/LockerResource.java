package io.smartlocker.locker.cabinet;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.listing.Listing;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.platform.writing.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/lockers")
@Tag(name = "Lockers")
class LockerResource {
    private final AddLocker addLocker;
    private final Lockers lockers;
    private final CurrentCaller caller;

    LockerResource(AddLocker addLocker, Lockers lockers, CurrentCaller caller) {
        this.addLocker = addLocker;
        this.lockers = lockers;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("lockers:write")
    @APIResponseSchema(value = LockerView.class, responseCode = "201")
    public Uni<RestResponse<LockerView>> add(@Valid @NotNull LockerRequest request) {
        return addLocker.add(request, caller.get()).map(view -> ResponseBuilder.<LockerView>created(
                        URI.create("/api/v1/lockers/" + view.id()))
                .entity(view)
                .tag(Versions.tag(view.version()))
                .build());
    }

    @GET
    @PermissionsAllowed("lockers:read")
    @WithSession
    public Uni<Page<LockerView>> list(
            @Valid @BeanParam PageQuery query,
            @QueryParam("location") @Nullable String location,
            @QueryParam("kiosk") @Nullable String kiosk) {
        return Listing.of(Locker.class, caller.get())
                .within("e.location", caller.get())
                .having("location", Filters.id("location", location))
                .having("kiosk", Filters.id("kiosk", kiosk))
                .searching("name", query)
                .page(query, LockerView::of, Locker::id);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("lockers:read")
    @WithSession
    @APIResponseSchema(value = LockerView.class, responseCode = "200")
    public Uni<RestResponse<LockerView>> get(UUID id) {
        return lockers.require(id, caller.get()).map(LockerView::of).map(view -> ResponseBuilder.ok(view)
                .tag(Versions.tag(view.version()))
                .build());
    }
}
