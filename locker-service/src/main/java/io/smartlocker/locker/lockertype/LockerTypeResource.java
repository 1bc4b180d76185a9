package io.smartlocker.locker.lockertype;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.listing.Listing;
import io.smartlocker.platform.caller.CurrentCaller;
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
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/locker-types")
@Tag(name = "Locker types")
class LockerTypeResource {
    private final AddLockerType addLockerType;
    private final LockerTypes types;
    private final CurrentCaller caller;

    LockerTypeResource(AddLockerType addLockerType, LockerTypes types, CurrentCaller caller) {
        this.addLockerType = addLockerType;
        this.types = types;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("lockers:write")
    @APIResponseSchema(value = LockerTypeView.class, responseCode = "201")
    public Uni<RestResponse<LockerTypeView>> add(@Valid @NotNull LockerTypeRequest request) {
        return addLockerType.add(request, caller.get()).map(view -> ResponseBuilder.<LockerTypeView>created(
                        URI.create("/api/v1/locker-types/" + view.id()))
                .entity(view)
                .tag(Versions.tag(view.version()))
                .build());
    }

    @GET
    @PermissionsAllowed("lockers:read")
    @WithSession
    public Uni<Page<LockerTypeView>> list(@Valid @BeanParam PageQuery query) {
        return Listing.of(LockerType.class, caller.get())
                .searching("name", query)
                .page(query, LockerTypeView::of, LockerType::id);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("lockers:read")
    @WithSession
    @APIResponseSchema(value = LockerTypeView.class, responseCode = "200")
    public Uni<RestResponse<LockerTypeView>> get(UUID id) {
        return types.require(id, caller.get()).map(LockerTypeView::of).map(view -> ResponseBuilder.ok(view)
                .tag(Versions.tag(view.version()))
                .build());
    }
}
