package io.smartlocker.locker.setting;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/settings/organization")
@Tag(name = "Settings")
class OrganizationSettingsResource {
    private final SettingsDesk desk;

    OrganizationSettingsResource(SettingsDesk desk) {
        this.desk = desk;
    }

    @GET
    @PermissionsAllowed("settings:read")
    @Operation(summary = "What is set for the organisation, and what holds there")
    @APIResponseSchema(value = SettingsView.class, responseCode = "200")
    public Uni<RestResponse<SettingsView>> find() {
        return desk.find(Level.ORGANIZATION, desk.organization());
    }

    @PUT
    @PermissionsAllowed("settings:write")
    @Operation(summary = "Set for the organisation; what is absent is not set")
    @APIResponseSchema(value = SettingsView.class, responseCode = "200")
    public Uni<RestResponse<SettingsView>> set(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull Values values) {
        return desk.change(Level.ORGANIZATION, desk.organization(), values, ifMatch);
    }

    @DELETE
    @PermissionsAllowed("settings:write")
    @Operation(summary = "Take back what was set for the organisation")
    public Uni<Void> clear(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return desk.clear(Level.ORGANIZATION, desk.organization(), ifMatch);
    }
}
