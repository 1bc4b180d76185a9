package io.smartlocker.locker.command;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.listing.Listing;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/commands")
@Tag(name = "Commands")
class CommandResource {
    private final Commands commands;
    private final CurrentCaller caller;

    CommandResource(Commands commands, CurrentCaller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("commands:read")
    @WithSession
    public Uni<Page<CommandView>> list(
            @Valid @BeanParam PageQuery query,
            @QueryParam("bay") @Nullable String bay,
            @QueryParam("kiosk") @Nullable String kiosk,
            @QueryParam("state") @Nullable String state) {
        return Listing.of(Command.class, caller.get())
                .within("e.location", caller.get())
                .having("bay", Filters.id("bay", bay))
                .having("kiosk", Filters.id("kiosk", kiosk))
                .having("state", Filters.constant("state", state, CommandState.class))
                .page(query, CommandView::of, Command::id);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("commands:read")
    @WithSession
    public Uni<CommandView> get(UUID id) {
        return commands.require(id, caller.get()).map(CommandView::of);
    }
}
