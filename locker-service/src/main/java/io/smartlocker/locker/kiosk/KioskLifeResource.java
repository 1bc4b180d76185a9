package io.smartlocker.locker.kiosk;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What moves a kiosk on in its life. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/kiosks")
@Tag(name = "Kiosks")
class KioskLifeResource {
    private final IssueCode issueCode;
    private final ConfirmKiosk confirmKiosk;
    private final RefuseKiosk refuseKiosk;
    private final RevokeKiosk revokeKiosk;
    private final SetUpKiosks setUpKiosks;
    private final CurrentCaller caller;

    KioskLifeResource(
            IssueCode issueCode,
            ConfirmKiosk confirmKiosk,
            RefuseKiosk refuseKiosk,
            RevokeKiosk revokeKiosk,
            SetUpKiosks setUpKiosks,
            CurrentCaller caller) {
        this.issueCode = issueCode;
        this.confirmKiosk = confirmKiosk;
        this.refuseKiosk = refuseKiosk;
        this.revokeKiosk = revokeKiosk;
        this.setUpKiosks = setUpKiosks;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/code")
    @ResponseStatus(200)
    @PermissionsAllowed("kiosks:write")
    @Operation(summary = "Give a kiosk another one-time code, to enrol late or to present another key")
    public Uni<InvitationView> code(UUID id) {
        return issueCode.issue(id, caller.get());
    }

    @POST
    @Path("/{id}/confirm")
    @ResponseStatus(200)
    @PermissionsAllowed("kiosks:write")
    @Operation(summary = "Take a kiosk or its new key into use after comparing the fingerprint")
    public Uni<KioskView> confirm(UUID id, @Valid @NotNull ConfirmationRequest request) {
        return confirmKiosk.confirm(id, request, caller.get()).invoke(setUpKiosks::soon);
    }

    @POST
    @Path("/{id}/refuse")
    @ResponseStatus(200)
    @PermissionsAllowed("kiosks:write")
    @Operation(summary = "Drop a key that was presented and that nobody recognises")
    public Uni<KioskView> refuse(UUID id) {
        return refuseKiosk.refuse(id, caller.get());
    }

    @POST
    @Path("/{id}/revoke")
    @ResponseStatus(200)
    @PermissionsAllowed("kiosks:write")
    @Operation(summary = "End a kiosk's life and empty its replica")
    public Uni<KioskView> revoke(UUID id) {
        return revokeKiosk.revoke(id, caller.get()).invoke(setUpKiosks::soon);
    }
}
