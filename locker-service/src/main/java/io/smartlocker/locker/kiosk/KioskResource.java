package io.smartlocker.locker.kiosk;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/kiosks")
@Tag(name = "Kiosks")
class KioskResource {
    private final InviteKiosk inviteKiosk;
    private final ChangeKiosk changeKiosk;
    private final ListKiosks listKiosks;
    private final Kiosks kiosks;
    private final KioskViews views;
    private final CurrentCaller caller;

    KioskResource(
            InviteKiosk inviteKiosk,
            ChangeKiosk changeKiosk,
            ListKiosks listKiosks,
            Kiosks kiosks,
            KioskViews views,
            CurrentCaller caller) {
        this.inviteKiosk = inviteKiosk;
        this.changeKiosk = changeKiosk;
        this.listKiosks = listKiosks;
        this.kiosks = kiosks;
        this.views = views;
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
    @Operation(summary = "Kiosks, by location and status, with their link and lease")
    public Uni<Page<KioskView>> list(@Valid @BeanParam PageQuery query, @BeanParam ListKiosks.Filter filter) {
        return listKiosks.list(query, filter, caller.get());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("kiosks:read")
    @WithSession
    @APIResponseSchema(value = KioskView.class, responseCode = "200")
    public Uni<RestResponse<KioskView>> get(UUID id) {
        return kiosks.require(id, caller.get()).flatMap(views::of).map(KioskResource::tagged);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("kiosks:write")
    @Operation(summary = "Change a kiosk's name and the lockers wired to it; a JSON Merge Patch")
    @RequestBody(
            content = {
                @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = KioskRequest.class)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = KioskRequest.class))
            })
    @APIResponseSchema(value = KioskView.class, responseCode = "200")
    public Uni<RestResponse<KioskView>> change(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode patch) {
        return changeKiosk.change(id, ifMatch, patch, caller.get()).map(KioskResource::tagged);
    }

    private static RestResponse<KioskView> tagged(KioskView view) {
        return ResponseBuilder.ok(view).tag(Versions.tag(view.version())).build();
    }
}
