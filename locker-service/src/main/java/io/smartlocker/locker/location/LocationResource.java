package io.smartlocker.locker.location;

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
@Path("/api/v1/locations")
@Tag(name = "Locations")
class LocationResource {
    private final AddLocation addLocation;
    private final AddArea addArea;
    private final Locations locations;
    private final CurrentCaller caller;

    LocationResource(AddLocation addLocation, AddArea addArea, Locations locations, CurrentCaller caller) {
        this.addLocation = addLocation;
        this.addArea = addArea;
        this.locations = locations;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("locations:write")
    @APIResponseSchema(value = LocationView.class, responseCode = "201")
    public Uni<RestResponse<LocationView>> add(@Valid @NotNull LocationRequest request) {
        return addLocation.add(request, caller.get()).map(view -> ResponseBuilder.<LocationView>created(
                        URI.create("/api/v1/locations/" + view.id()))
                .entity(view)
                .tag(Versions.tag(view.version()))
                .build());
    }

    @GET
    @PermissionsAllowed("locations:read")
    @WithSession
    public Uni<Page<LocationView>> list(@Valid @BeanParam PageQuery query) {
        return Listing.of(Location.class, caller.get())
                .within("e.id", caller.get())
                .searching("name", query)
                .page(query, LocationView::of, Location::id);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("locations:read")
    @WithSession
    @APIResponseSchema(value = LocationView.class, responseCode = "200")
    public Uni<RestResponse<LocationView>> get(UUID id) {
        return locations.require(id, caller.get()).map(LocationView::of).map(view -> ResponseBuilder.ok(view)
                .tag(Versions.tag(view.version()))
                .build());
    }

    @POST
    @ResponseStatus(201)
    @Path("/{id}/areas")
    @PermissionsAllowed("locations:write")
    @APIResponseSchema(value = AreaView.class, responseCode = "201")
    public Uni<RestResponse<AreaView>> addArea(UUID id, @Valid @NotNull AreaRequest request) {
        return addArea.add(id, request, caller.get())
                .map(view -> ResponseBuilder.<AreaView>created(URI.create("/api/v1/locations/" + id))
                        .entity(view)
                        .build());
    }
}
