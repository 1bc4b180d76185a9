package io.smartlocker.locker.command;

import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.LockerConfig;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Writes commands down and has them sent to kiosks. */
@ApplicationScoped
class RequestCommand {
    private final Targets targets;
    private final Commands commands;
    private final Outbox outbox;
    private final Duration validity;

    RequestCommand(Targets targets, Commands commands, Outbox outbox, LockerConfig config) {
        this.targets = targets;
        this.commands = commands;
        this.outbox = outbox;
        this.validity = config.command().validity();
    }

    @Writes
    Uni<CommandView> forBay(UUID bay, CommandRequest request, Caller caller) {
        return targets.bay(bay, caller).flatMap(target -> request(target, request, caller));
    }

    @Writes
    Uni<CommandView> forKiosk(UUID kiosk, CommandRequest request, Caller caller) {
        return targets.kiosk(kiosk, caller).flatMap(target -> request(target, request, caller));
    }

    private Uni<CommandView> request(Target target, CommandRequest request, Caller caller) {
        Command command = new Command(request, target, caller.id(), Instant.now(), validity);
        return commands.persistAndFlush(command)
                .chain(() -> outbox.add(
                        CommandMessages.order(command),
                        CommandMessages.state(command),
                        CommandMessages.done("command.requested", command, caller)))
                .replaceWith(CommandView.of(command));
    }
}
