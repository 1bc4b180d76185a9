package io.smartlocker.locker.command;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Takes a command back. The kiosk has the last word: one that has begun answers how it ended. */
@ApplicationScoped
class CancelCommand {
    private final Commands commands;
    private final Outbox outbox;

    CancelCommand(Commands commands, Outbox outbox) {
        this.commands = commands;
        this.outbox = outbox;
    }

    /** @throws ProblemException 404; 409 if it has ended, or the kiosk has it */
    @Writes
    Uni<CommandView> cancel(UUID id, Caller caller) {
        return commands.requireLocked(id, caller)
                .call(command -> command.cancel(caller.id(), Instant.now())
                        ? outbox.add(
                                CommandMessages.cancellation(command),
                                CommandMessages.done("command.cancel-requested", command, caller))
                        : Uni.createFrom().voidItem())
                .map(CommandView::of);
    }
}
