package io.smartlocker.locker.alarm;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/alarms")
@Tag(name = "Alarms")
class AlarmSettingsResource {
    private final AlarmSettingsOf settingsOf;
    private final ChangeAlarmSettings changeAlarmSettings;
    private final CurrentCaller caller;

    AlarmSettingsResource(AlarmSettingsOf settingsOf, ChangeAlarmSettings changeAlarmSettings, CurrentCaller caller) {
        this.settingsOf = settingsOf;
        this.changeAlarmSettings = changeAlarmSettings;
        this.caller = caller;
    }

    @GET
    @Path("/settings")
    @PermissionsAllowed("alarms:read")
    @WithSession
    @Operation(summary = "When the organisation is alarmed by time")
    @APIResponseSchema(value = AlarmSettingsView.class, responseCode = "200")
    public Uni<RestResponse<AlarmSettingsView>> get() {
        return settingsOf
                .organization(caller.get().organization())
                .map(AlarmSettingsView::of)
                .map(AlarmSettingsResource::tagged);
    }

    @PATCH
    @Path("/settings")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("alarms:settings")
    @Operation(summary = "Change when the organisation is alarmed by time; a JSON Merge Patch")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MergePatch.MEDIA_TYPE,
                        schema = @Schema(implementation = AlarmSettingsRequest.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AlarmSettingsRequest.class))
            })
    @APIResponseSchema(value = AlarmSettingsView.class, responseCode = "200")
    public Uni<RestResponse<AlarmSettingsView>> change(
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode patch) {
        return changeAlarmSettings.change(ifMatch, patch, caller.get()).map(AlarmSettingsResource::tagged);
    }

    private static RestResponse<AlarmSettingsView> tagged(AlarmSettingsView view) {
        return ResponseBuilder.ok(view).tag(Versions.tag(view.version())).build();
    }
}
