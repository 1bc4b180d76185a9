package io.smartlocker.locker.command;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/commands")
@Tag(name = "Commands")
class CommandResource {

    private final Commands commands;
    private final ListCommands listCommands;
    private final CancelCommand cancelCommand;
    private final CommandAnswers answers;
    private final CurrentCaller caller;

    CommandResource(
            Commands commands,
            ListCommands listCommands,
            CancelCommand cancelCommand,
            CommandAnswers answers,
            CurrentCaller caller) {
        this.commands = commands;
        this.listCommands = listCommands;
        this.cancelCommand = cancelCommand;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("commands:read")
    @Operation(summary = "Commands, by what they are about, how far they are and who gave them")
    public Uni<Page<CommandView>> list(@Valid @BeanParam PageQuery query, @BeanParam ListCommands.Filter filter) {
        return listCommands.list(query, filter, caller.get());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("commands:read")
    @WithSession
    public Uni<CommandView> get(UUID id) {
        return commands.require(id, caller.get()).map(CommandView::of);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("commands:cancel")
    @Operation(summary = "Take a command back that its kiosk does not have yet; the kiosk's answer is final")
    public Uni<RestResponse<CommandView>> cancel(UUID id, @HeaderParam(CommandAnswers.PREFER) @Nullable String prefer) {
        Caller asking = caller.get();
        return answers.answer(cancelCommand.cancel(id, asking), prefer, asking);
    }
}
