package io.smartlocker.identity.face;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/organizations/{organization}/face-setting")
@Tag(name = "Faces")
class FaceSettingResource {
    private final CurrentCaller caller;
    private final SetFaceTerms setTerms;

    FaceSettingResource(CurrentCaller caller, SetFaceTerms setTerms) {
        this.caller = caller;
        this.setTerms = setTerms;
    }

    @GET
    @PermissionsAllowed("organizations:read")
    @Operation(operationId = "findFaceSetting", summary = "Whether the organisation keeps faces; off at first")
    public Uni<FaceTerms> find(@PathParam("organization") UUID organization) {
        return setTerms.find(organization, caller.get());
    }

    @PUT
    @PermissionsAllowed("organizations:write")
    @Operation(operationId = "setFaceSetting", summary = "Say whether the organisation keeps faces, and on what terms")
    public Uni<FaceTerms> set(@PathParam("organization") UUID organization, @NotNull @Valid FaceTerms terms) {
        return setTerms.set(organization, terms, caller.get());
    }
}
