package io.smartlocker.locker.grant;

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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
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
@Path("/api/v1/grants")
@Tag(name = "Grants")
class GrantResource {
    private final AddGrant addGrant;
    private final DeleteGrant deleteGrant;
    private final Grants grants;
    private final CurrentCaller caller;

    GrantResource(AddGrant addGrant, DeleteGrant deleteGrant, Grants grants, CurrentCaller caller) {
        this.addGrant = addGrant;
        this.deleteGrant = deleteGrant;
        this.grants = grants;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("grants:write")
    @APIResponseSchema(value = GrantView.class, responseCode = "201")
    public Uni<RestResponse<GrantView>> add(@Valid @NotNull GrantRequest request) {
        return addGrant.add(request, caller.get())
                .map(view -> ResponseBuilder.<GrantView>created(URI.create("/api/v1/grants/" + view.id()))
                        .entity(view)
                        .tag(Versions.tag(view.version()))
                        .build());
    }

    @GET
    @PermissionsAllowed("grants:read")
    @WithSession
    public Uni<Page<GrantView>> list(
            @Valid @BeanParam PageQuery query,
            @QueryParam("user") @Nullable String user,
            @QueryParam("group") @Nullable String group,
            @QueryParam("locker") @Nullable String locker) {
        return Listing.of(Grant.class, caller.get())
                .within("e.site", caller.get())
                .having("subjectUser", Filters.id("user", user))
                .having("subjectGroup", Filters.id("group", group))
                .having("locker", Filters.id("locker", locker))
                .page(query, GrantView::of, Grant::id);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("grants:read")
    @WithSession
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Uni<RestResponse<GrantView>> get(UUID id) {
        return grants.require(id, caller.get()).map(GrantView::of).map(view -> ResponseBuilder.ok(view)
                .tag(Versions.tag(view.version()))
                .build());
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("grants:write")
    public Uni<Void> delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return deleteGrant.delete(id, ifMatch, caller.get());
    }
}
