package io.smartlocker.scheduling.escalation;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What happens when devices stay away. */
@Path("/api/v1/escalations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Escalations")
class EscalationResource {
    private final CurrentCaller caller;
    private final FindSteps find;
    private final WriteStep write;
    private final MergePatch patches;

    EscalationResource(CurrentCaller caller, FindSteps find, WriteStep write, MergePatch patches) {
        this.caller = caller;
        this.find = find;
        this.write = write;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed("escalations:read")
    @Operation(operationId = "listEscalations", summary = "What happens when devices stay away, step by step")
    public Uni<Page<StepView>> list(@Valid @BeanParam StepQuery query) {
        return find.list(query, caller.get());
    }

    @POST
    @PermissionsAllowed("escalations:write")
    @APIResponseSchema(value = StepView.class, responseCode = "201")
    @Operation(operationId = "addEscalation", summary = "Have something done when a device stays away")
    public Uni<RestResponse<StepView>> add(@NotNull @Valid StepRequest request) {
        return write.add(request, caller.get())
                .map(step -> ResponseBuilder.<StepView>created(URI.create("/api/v1/escalations/" + step.id()))
                        .tag(Versions.tag(step.version()))
                        .entity(step)
                        .build());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("escalations:read")
    @APIResponseSchema(StepView.class)
    @Operation(operationId = "findEscalation", summary = "One step")
    public Uni<RestResponse<StepView>> one(UUID id) {
        return find.one(id, caller.get()).map(EscalationResource::tagged);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("escalations:write")
    @RequestBody(
            description = "The fields to change; null clears one.",
            content = @Content(schema = @Schema(implementation = StepPatch.class)))
    @APIResponseSchema(StepView.class)
    @Operation(operationId = "changeEscalation", summary = "Change a step")
    public Uni<RestResponse<StepView>> change(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull JsonNode patch) {
        return write.change(id, ifMatch, present -> patches.apply(present, patch), caller.get())
                .map(EscalationResource::tagged);
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("escalations:write")
    @Operation(operationId = "removeEscalation", summary = "Remove a step")
    public Uni<Void> remove(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return write.remove(id, ifMatch, caller.get());
    }

    private static RestResponse<StepView> tagged(StepView step) {
        return ResponseBuilder.ok(step).tag(Versions.tag(step.version())).build();
    }
}
