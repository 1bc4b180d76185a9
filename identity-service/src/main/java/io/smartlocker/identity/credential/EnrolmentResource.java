package io.smartlocker.identity.credential;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/users")
@Tag(name = "Credentials")
class EnrolmentResource {
    private final CurrentCaller caller;
    private final BeginEnrolment beginEnrolment;

    EnrolmentResource(CurrentCaller caller, BeginEnrolment beginEnrolment) {
        this.caller = caller;
        this.beginEnrolment = beginEnrolment;
    }

    @POST
    @Path("/{user}/badges/enrolment")
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "beginBadgeEnrolment",
            summary = "Give a person the next unknown badge that is tapped at a kiosk within two minutes")
    public Uni<EnrolmentView> begin(@PathParam("user") UUID user, @NotNull @Valid NewEnrolment request) {
        return beginEnrolment.begin(user, request, caller.get());
    }
}
