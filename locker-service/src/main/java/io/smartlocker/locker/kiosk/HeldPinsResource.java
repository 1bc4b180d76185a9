package io.smartlocker.locker.kiosk;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Whose PINs a kiosk holds, and what to do about it when it is lost. It tells of people, so it takes rights over people. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/kiosks")
@Tag(name = "Kiosks")
class HeldPinsResource {
    private final ListHeldPins listHeldPins;
    private final RenewPins renewPins;
    private final CurrentCaller caller;

    HeldPinsResource(ListHeldPins listHeldPins, RenewPins renewPins, CurrentCaller caller) {
        this.listHeldPins = listHeldPins;
        this.renewPins = renewPins;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/held-pins")
    @PermissionsAllowed("users:read")
    @Operation(summary = "Whose PINs a kiosk holds, or held when it was revoked")
    public Uni<Page<PinHolderView>> list(UUID id, @Valid @BeanParam PageQuery query) {
        return listHeldPins.list(id, query, caller.get());
    }

    @POST
    @Path("/{id}/held-pins/renew")
    @ResponseStatus(200)
    @PermissionsAllowed("users:write")
    @Operation(summary = "Make everybody choose another PIN whose PIN a revoked kiosk held")
    public Uni<RenewalView> renew(UUID id) {
        return renewPins.renew(id, caller.get());
    }
}
