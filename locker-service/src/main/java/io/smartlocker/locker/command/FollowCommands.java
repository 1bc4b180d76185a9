package io.smartlocker.locker.command;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.kiosk.KioskFact.CommandFinished;
import io.smartlocker.contracts.kiosk.KioskFact.CommandOutcome;
import io.smartlocker.contracts.state.CommandState.Phase;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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

    /** The broker has them. */
    Uni<Void> sent(Collection<UUID> ids, Instant at) {
        return commands.lock(ids)
                .map(found -> found.stream()
                        .filter(command -> command.sent(at))
                        .map(CommandMessages::state)
                        .toList())
                .flatMap(outbox::add);
    }

    /** The commands that events name, locked until the transaction ends. */
    public Uni<NamedCommands> lock(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(NamedCommands.NONE)
                : commands.lock(ids).map(NamedCommands::of);
    }

    /** A kiosk has a command; one that is not its own is passed over. */
    public Uni<Void> received(NamedCommands named, UUID id, UUID kiosk, Instant at) {
        return outbox.add(named.find(id, kiosk).filter(command -> command.received(at)).stream()
                .map(CommandMessages::state)
                .toList());
    }

    /** A kiosk told how a command ended; one that is not its own is passed over. */
    public Uni<Void> finished(NamedCommands named, CommandFinished fact, UUID kiosk, Instant at) {
        return outbox.add(named.find(fact.command(), kiosk)
                .map(command -> finished(command, fact, at))
                .orElse(List.of()));
    }

    private List<OutboxMessage> finished(Command command, CommandFinished fact, Instant at) {
        Phase before = command.state();
        if (!command.finished(phase(fact.outcome()), fact.result(), at)) {
            return List.of();
        }
        waits.moved(command.id());
        // What was supposed and is now confirmed is no second act.
        return command.state() == before
                ? List.of(CommandMessages.state(command))
                : ended(command, Actor.kiosk(command.kiosk()));
    }

    /** Ends what nothing was heard of in time. */
    Uni<Integer> overdue(Instant before, Instant now) {
        return commands.overdue(before)
                .flatMap(ids -> ids.isEmpty() ? Uni.createFrom().item(List.<Command>of()) : commands.lockFree(ids))
                .map(found ->
                        found.stream().filter(command -> command.overdue(now)).toList())
                .call(late -> outbox.add(late.stream()
                        .flatMap(command -> ended(command, Actor.SYSTEM).stream())
                        .toList()))
                .invoke(late -> late.forEach(command -> waits.moved(command.id())))
                .map(List::size);
    }

    private static List<OutboxMessage> ended(Command command, Actor actor) {
        return Stream.of(CommandMessages.state(command), CommandMessages.ended(command, actor))
                .toList();
    }

    private static Phase phase(CommandOutcome outcome) {
        return switch (outcome) {
            case SUCCEEDED -> Phase.SUCCEEDED;
            case FAILED -> Phase.FAILED;
            case EXPIRED -> Phase.EXPIRED;
            case CANCELLED -> Phase.CANCELLED;
            case UNKNOWN -> Phase.UNKNOWN;
        };
    }
}
