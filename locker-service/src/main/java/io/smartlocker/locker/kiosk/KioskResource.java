package io.smartlocker.locker.kiosk;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.listing.Listing;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.platform.writing.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/kiosks")
@Tag(name = "Kiosks")
class KioskResource {
    private final InviteKiosk inviteKiosk;
    private final ConfirmKiosk confirmKiosk;
    private final RevokeKiosk revokeKiosk;
    private final SetUpKiosks setUpKiosks;
    private final Kiosks kiosks;
    private final CurrentCaller caller;

    KioskResource(
            InviteKiosk inviteKiosk,
            ConfirmKiosk confirmKiosk,
            RevokeKiosk revokeKiosk,
            SetUpKiosks setUpKiosks,
            Kiosks kiosks,
            CurrentCaller caller) {
        this.inviteKiosk = inviteKiosk;
        this.confirmKiosk = confirmKiosk;
        this.revokeKiosk = revokeKiosk;
        this.setUpKiosks = setUpKiosks;
        this.kiosks = kiosks;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("kiosks:write")
    @Operation(summary = "Invite a kiosk; its one-time code is in the answer and nowhere else")
    @APIResponseSchema(value = InvitationView.class, responseCode = "201")
    public Uni<RestResponse<InvitationView>> invite(@Valid @NotNull InvitationRequest request) {
        return inviteKiosk.invite(request, caller.get()).map(view -> ResponseBuilder.<InvitationView>created(
                        URI.create("/api/v1/kiosks/" + view.id()))
                .entity(view)
                .build());
    }

    @GET
    @PermissionsAllowed("kiosks:read")
    @WithSession
    public Uni<Page<KioskView>> list(@Valid @BeanParam PageQuery query) {
        return Listing.of(Kiosk.class, caller.get())
                .within("e.location", caller.get())
                .searching("name", query)
                .page(query, KioskView::of, Kiosk::id);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("kiosks:read")
    @WithSession
    @APIResponseSchema(value = KioskView.class, responseCode = "200")
    public Uni<RestResponse<KioskView>> get(UUID id) {
        return kiosks.require(id, caller.get()).map(KioskView::of).map(view -> ResponseBuilder.ok(view)
                .tag(Versions.tag(view.version()))
                .build());
    }

    @POST
    @Path("/{id}/confirm")
    @ResponseStatus(200)
    @PermissionsAllowed("kiosks:write")
    @Operation(summary = "Take a kiosk into use after comparing its fingerprint")
    public Uni<KioskView> confirm(UUID id, @Valid @NotNull ConfirmationRequest request) {
        return confirmKiosk.confirm(id, request, caller.get()).invoke(setUpKiosks::soon);
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
