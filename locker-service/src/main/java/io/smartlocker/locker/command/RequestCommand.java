package io.smartlocker.locker.command;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.contracts.kiosk.KioskCommand;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.LockerConfig;
import io.smartlocker.locker.LockerProblem;
import io.smartlocker.locker.cabinet.Locker;
import io.smartlocker.locker.cabinet.Lockers;
import io.smartlocker.locker.kiosk.Kiosk;
import io.smartlocker.locker.kiosk.Kiosks;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.projection.Projections;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RequestCommand {
    private final Commands commands;
    private final Projections projections;
    private final Lockers lockers;
    private final Kiosks kiosks;
    private final Outbox outbox;
    private final LockerConfig.Command config;

    RequestCommand(
            Commands commands,
            Projections projections,
            Lockers lockers,
            Kiosks kiosks,
            Outbox outbox,
            LockerConfig config) {
        this.commands = commands;
        this.projections = projections;
        this.lockers = lockers;
        this.kiosks = kiosks;
        this.outbox = outbox;
        this.config = config.command();
    }

    /** Writes a command down and has it sent to the kiosk of the bay. */
    @Writes
    Uni<CommandView> request(CommandRequest request, Caller caller) {
        return projections
                .find(BayState.class, request.bay(), caller.organization())
                .map(bay -> bay.orElseThrow(() -> ProblemException.notFound("bay")))
                .flatMap(bay -> lockers.require(bay.locker(), caller))
                .flatMap(locker -> kiosk(locker)
                        .map(kiosk -> new Command.Target(
                                caller.organization(), kiosk.id(), locker.location(), request.bay())))
                .map(target -> new Command(request, target, caller.id(), Instant.now(), config.validity()))
                .flatMap(command -> commands.persistAndFlush(command)
                        .chain(() -> outbox.add(order(command), requested(command, caller)))
                        .replaceWith(CommandView.of(command)));
    }

    private Uni<Kiosk> kiosk(Locker locker) {
        UUID wired = locker.kiosk();
        Uni<@Nullable Kiosk> found = wired == null ? Uni.createFrom().nullItem() : kiosks.findById(wired);
        return found.map(kiosk -> {
            if (kiosk == null || !kiosk.isReady()) {
                throw ProblemException.of(
                        LockerProblem.NO_KIOSK, "Confirm a kiosk for the locker first; then its bays can be opened.");
            }
            return kiosk;
        });
    }

    private static OutboxMessage order(Command command) {
        KioskCommand order = new KioskCommand(
                command.id(),
                command.bay(),
                command.action(),
                command.createdAt(),
                command.expiresAt(),
                command.reason(),
                command.requestedBy(),
                null);
        return OutboxMessage.of(
                Topics.kioskCommands(command.kiosk()),
                command.bay().toString(),
                command.organization(),
                command.id().toString(),
                order);
    }

    private static OutboxMessage requested(Command command, Caller caller) {
        String reason = command.reason();
        Map<String, String> details = Map.of(
                "bay", command.bay().toString(),
                "kiosk", command.kiosk().toString(),
                "action", command.action().name(),
                "reason", reason == null ? "" : reason);
        return Outbox.message(Acts.by(caller, "command.requested", Kind.COMMAND, command.id(), details));
    }
}
