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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/locations/{id}/settings")
@Tag(name = "Settings")
class LocationSettingsResource {
    private final SettingsDesk desk;

    LocationSettingsResource(SettingsDesk desk) {
        this.desk = desk;
    }

    @GET
    @PermissionsAllowed("settings:read")
    @Operation(summary = "What is set for a location, and what holds there")
    @APIResponseSchema(value = SettingsView.class, responseCode = "200")
    public Uni<RestResponse<SettingsView>> find(UUID id) {
        return desk.find(Level.LOCATION, id);
    }

    @PUT
    @PermissionsAllowed("settings:write")
    @Operation(summary = "Set for a location; what is absent is inherited")
    @APIResponseSchema(value = SettingsView.class, responseCode = "200")
    public Uni<RestResponse<SettingsView>> set(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull Values values) {
        return desk.change(Level.LOCATION, id, values, ifMatch);
    }

    @DELETE
    @PermissionsAllowed("settings:write")
    @Operation(summary = "Have a location inherit everything again")
    public Uni<Void> clear(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return desk.clear(Level.LOCATION, id, ifMatch);
    }
}
