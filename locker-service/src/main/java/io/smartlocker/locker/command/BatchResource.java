package io.smartlocker.locker.command;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/commands")
@Tag(name = "Commands")
class BatchResource {
    private final Batches batches;
    private final Commands commands;
    private final CancelBatch cancelBatch;
    private final CurrentCaller caller;

    BatchResource(Batches batches, Commands commands, CancelBatch cancelBatch, CurrentCaller caller) {
        this.batches = batches;
        this.commands = commands;
        this.cancelBatch = cancelBatch;
        this.caller = caller;
    }

    @GET
    @Path("/batches/{id}")
    @PermissionsAllowed("commands:read")
    @WithSession
    @Operation(summary = "How far an order for all bays of a locker is, bay by bay")
    public Uni<BatchView> get(UUID id) {
        return batches.require(id, caller.get())
                .flatMap(batch -> commands.of(id).map(all -> BatchView.of(batch, all)));
    }

    @DELETE
    @Path("/batches/{id}")
    @ResponseStatus(200)
    @PermissionsAllowed("lockers:open-all")
    @Operation(summary = "Take back what of it has not begun")
    public Uni<BatchView> cancel(UUID id) {
        return cancelBatch.cancel(id, caller.get());
    }
}
