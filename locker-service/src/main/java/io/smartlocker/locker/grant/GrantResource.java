package io.smartlocker.locker.grant;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
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
    private final ChangeGrant changeGrant;
    private final DeleteGrant deleteGrant;
    private final FindGrants findGrants;
    private final CurrentCaller caller;

    GrantResource(
            AddGrant addGrant,
            ChangeGrant changeGrant,
            DeleteGrant deleteGrant,
            FindGrants findGrants,
            CurrentCaller caller) {
        this.addGrant = addGrant;
        this.changeGrant = changeGrant;
        this.deleteGrant = deleteGrant;
        this.findGrants = findGrants;
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
    @Operation(summary = "Grants by subject, target, and whether they are open now")
    public Uni<Page<GrantView>> list(
            @Valid @BeanParam PageQuery query,
            @BeanParam GrantFilter filter,
            @QueryParam("sort") @Nullable @Parameter(description = "until, or -until for falling") String sort) {
        return findGrants.page(query, filter, sort, caller.get());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("grants:read")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Uni<RestResponse<GrantView>> get(UUID id) {
        return findGrants.one(id, caller.get()).map(GrantResource::tagged);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("grants:write")
    @Operation(summary = "Change the hours or the end of a grant")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Uni<RestResponse<GrantView>> change(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = GrantHours.class)))
                    JsonNode patch) {
        return changeGrant.change(id, patch, ifMatch, caller.get()).map(GrantResource::tagged);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("grants:write")
    public Uni<Void> delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return deleteGrant.delete(id, ifMatch, caller.get());
    }

    private static RestResponse<GrantView> tagged(GrantView view) {
        return ResponseBuilder.ok(view).tag(Versions.tag(view.version())).build();
    }
}
