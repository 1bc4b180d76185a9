package io.smartlocker.device.bay;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/bays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bays")
class BayResource {
    private final FindBays find;
    private final ChangeBay change;
    private final CurrentCaller caller;

    BayResource(FindBays find, ChangeBay change, CurrentCaller caller) {
        this.find = find;
        this.change = change;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("bays:read")
    @Operation(operationId = "listBays", summary = "Bays by locker, location, state and whether they are available")
    public Uni<Page<BayView>> list(
            @BeanParam BayFilter filter,
            @QueryParam("sort")
                    @Nullable
                    @Schema(examples = "locker,number", description = "number, locker; a minus for falling")
                    String sort,
            @Valid @BeanParam PageQuery query) {
        return find.page(filter, sort, query, caller.get());
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(BayView.class)
    @PermissionsAllowed("bays:read")
    @Operation(operationId = "findBay", summary = "One bay")
    public Uni<RestResponse<BayView>> one(UUID id) {
        return find.one(id, caller.get()).map(BayResource::tagged);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @APIResponseSchema(BayView.class)
    @PermissionsAllowed("bays:write")
    @Operation(operationId = "changeBay", summary = "Take a bay out of service or put it back")
    public Uni<RestResponse<BayView>> change(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = BayEdit.class)))
                    JsonNode patch) {
        return change.change(id, patch, ifMatch, caller.get()).map(BayResource::tagged);
    }

    static RestResponse<BayView> tagged(BayView bay) {
        return RestResponse.ResponseBuilder.ok(bay)
                .tag(Versions.tag(bay.version()))
                .build();
    }
}
