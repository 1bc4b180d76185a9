package io.smartlocker.device.fault;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.platform.writing.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/faults")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Faults")
class FaultResource {
    private final ReportFault report;
    private final ResolveFault resolve;
    private final FindFaults find;
    private final CurrentCaller caller;

    FaultResource(ReportFault report, ResolveFault resolve, FindFaults find, CurrentCaller caller) {
        this.report = report;
        this.resolve = resolve;
        this.find = find;
        this.caller = caller;
    }

    @POST
    @APIResponseSchema(value = FaultView.class, responseCode = "201")
    @PermissionsAllowed("faults:write")
    @Operation(
            operationId = "reportFault",
            summary = "Say what is broken; a device with a critical fault is not handed out")
    public Uni<RestResponse<FaultView>> report(@Valid @NotNull FaultRequest request) {
        return report.report(request, caller.get()).map(fault -> RestResponse.ResponseBuilder.<FaultView>created(
                        URI.create("/api/v1/faults/" + fault.id()))
                .entity(fault)
                .tag(Versions.tag(fault.version()))
                .build());
    }

    @GET
    @PermissionsAllowed("faults:read")
    @Operation(operationId = "listFaults", summary = "Faults, searched by their words")
    public Uni<Page<FaultView>> list(
            @BeanParam FaultFilter filter,
            @QueryParam("sort")
                    @Nullable
                    @Schema(examples = "-reportedAt", description = "reportedAt, state; a minus for falling")
                    String sort,
            @Valid @BeanParam PageQuery query) {
        return find.page(filter, sort, query, caller.get());
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(FaultView.class)
    @PermissionsAllowed("faults:read")
    @Operation(operationId = "findFault", summary = "One fault")
    public Uni<RestResponse<FaultView>> one(UUID id) {
        return find.one(id, caller.get()).map(FaultResource::tagged);
    }

    @POST
    @Path("{id}/resolve")
    @APIResponseSchema(value = FaultView.class, responseCode = "200")
    @PermissionsAllowed("faults:write")
    @Operation(
            operationId = "resolveFault",
            summary = "Say what was done; the last critical fault lifts the quarantine")
    public Uni<RestResponse<FaultView>> resolve(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ResolutionRequest request) {
        return resolve.resolve(id, request.note(), ifMatch, caller.get()).map(FaultResource::tagged);
    }

    @POST
    @Path("{id}/reopen")
    @APIResponseSchema(value = FaultView.class, responseCode = "200")
    @PermissionsAllowed("faults:write")
    @Operation(operationId = "reopenFault", summary = "It is still broken")
    public Uni<RestResponse<FaultView>> reopen(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return resolve.reopen(id, ifMatch, caller.get()).map(FaultResource::tagged);
    }

    private static RestResponse<FaultView> tagged(FaultView fault) {
        return RestResponse.ResponseBuilder.ok(fault)
                .tag(Versions.tag(fault.version()))
                .build();
    }
}
