package io.smartlocker.audit.retention;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/logs/retention")
@Tag(name = "Log")
class RetentionResource {
    private final CurrentCaller caller;
    private final FindRetention findRetention;
    private final ChangeRetention changeRetention;

    RetentionResource(CurrentCaller caller, FindRetention findRetention, ChangeRetention changeRetention) {
        this.caller = caller;
        this.findRetention = findRetention;
        this.changeRetention = changeRetention;
    }

    @GET
    @PermissionsAllowed("logs:read")
    @Operation(operationId = "findLogRetention", summary = "For how long the log is kept")
    public Uni<RestResponse<RetentionView>> find() {
        return findRetention.find(caller.get()).map(RetentionResource::tagged);
    }

    @PATCH
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("logs:retain")
    @Operation(operationId = "changeLogRetention", summary = "Say for how long the log is kept; a JSON Merge Patch")
    @RequestBody(
            content = {
                @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = RetentionRequest.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RetentionRequest.class))
            })
    public Uni<RestResponse<RetentionView>> change(
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode patch) {
        return changeRetention.change(ifMatch, patch, caller.get()).map(RetentionResource::tagged);
    }

    private static RestResponse<RetentionView> tagged(RetentionView retention) {
        return RestResponse.ResponseBuilder.ok(retention)
                .tag(Versions.tag(retention.version()))
                .build();
    }
}
