package io.smartlocker.locker.command;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** Keeps a call open until a command has ended, or as long as the caller would wait. */
@ApplicationScoped
class AwaitCommand {
    private final Commands commands;
    private final CommandWaits waits;

    AwaitCommand(Commands commands, CommandWaits waits) {
        this.commands = commands;
        this.waits = waits;
    }

    /** The command at its end, or as it is after the wait. */
    Uni<CommandView> await(CommandView command, Duration atMost, Caller caller) {
        if (command.hasEnded()) {
            return Uni.createFrom().item(command);
        }
        Context context = Vertx.currentContext();
        return waits.end(command.id())
                .map(Optional::of)
                .ifNoItem()
                .after(atMost)
                .recoverWithItem(Optional.empty())
                .emitOn(work -> context.runOnContext(ignored -> work.run()))
                .flatMap(ended -> ended.map(Uni.createFrom()::item).orElseGet(() -> look(command, caller)));
    }

    private Uni<CommandView> look(CommandView command, Caller caller) {
        return Panache.withSession(() -> commands.require(command.id(), caller).map(CommandView::of));
    }
}
