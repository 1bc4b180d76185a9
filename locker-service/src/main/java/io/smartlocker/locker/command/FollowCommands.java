package io.smartlocker.locker.command;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.kiosk.KioskFact.CommandFinished;
import io.smartlocker.contracts.kiosk.KioskFact.CommandOutcome;
import io.smartlocker.locker.Acts;
import io.smartlocker.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Moves commands on by what is told of them. All methods work in the transaction under way. */
@ApplicationScoped
public class FollowCommands {
    private final Commands commands;
    private final CommandWaits waits;
    private final Outbox outbox;

    FollowCommands(Commands commands, CommandWaits waits, Outbox outbox) {
        this.commands = commands;
        this.waits = waits;
        this.outbox = outbox;
    }

    Uni<Void> sent(Collection<UUID> ids, Instant at) {
        return commands.lock(ids)
                .invoke(found -> found.forEach(command -> command.sent(at)))
                .replaceWithVoid();
    }

    /** A kiosk has a command; one that is not its own is passed over. */
    public Uni<Void> received(UUID id, UUID kiosk, Instant at) {
        return own(id, kiosk)
                .invoke(found -> found.ifPresent(command -> command.received(at)))
                .replaceWithVoid();
    }

    /** A kiosk told how a command ended; one that is not its own is passed over. */
    public Uni<Void> finished(CommandFinished fact, UUID kiosk, Instant at) {
        return own(fact.command(), kiosk)
                .flatMap(found -> found.filter(command -> command.finished(end(fact.outcome()), fact.result(), at))
                        .map(command -> ended(command, Actor.kiosk(kiosk)))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /** Ends what nothing was heard of in time. */
    Uni<Integer> overdue(Instant before, Instant now) {
        return commands.overdue(before)
                .flatMap(ids -> ids.isEmpty()
                        ? Uni.createFrom().item(0)
                        : commands.lock(ids).flatMap(found -> {
                            List<Command> late = found.stream()
                                    .filter(command -> command.overdue(now))
                                    .toList();
                            return outbox.add(late.stream()
                                            .map(command -> Outbox.message(activity(command, Actor.SYSTEM)))
                                            .toList())
                                    .invoke(() -> late.forEach(command -> waits.moved(command.id())))
                                    .replaceWith(late.size());
                        }));
    }

    private Uni<Optional<Command>> own(UUID id, UUID kiosk) {
        return commands.lock(List.of(id)).map(found -> found.stream()
                .filter(command -> command.kiosk().equals(kiosk))
                .findFirst());
    }

    private Uni<Void> ended(Command command, Actor actor) {
        waits.moved(command.id());
        return outbox.add(activity(command, actor));
    }

    private static Activity activity(Command command, Actor actor) {
        String how = command.result();
        return Acts.now(
                command.organization(),
                actor,
                "command." + command.state().name().toLowerCase(Locale.ROOT),
                new Subject(Subject.Kind.COMMAND, command.id()),
                result(command.state()),
                Map.of(
                        "bay", command.bay().toString(),
                        "action", command.action().name(),
                        "requestedBy", command.requestedBy().toString(),
                        "result", how == null ? "" : how));
    }

    private static Result result(CommandState state) {
        return switch (state) {
            case SUCCEEDED -> Result.SUCCESS;
            case FAILED, EXPIRED -> Result.FAILED;
            case QUEUED, SENT, RECEIVED, UNKNOWN -> Result.UNKNOWN;
        };
    }

    private static CommandState end(CommandOutcome outcome) {
        return switch (outcome) {
            case SUCCEEDED -> CommandState.SUCCEEDED;
            case FAILED, CANCELLED -> CommandState.FAILED;
            case EXPIRED -> CommandState.EXPIRED;
            case UNKNOWN -> CommandState.UNKNOWN;
        };
    }
}
