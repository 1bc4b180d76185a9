package io.smartlocker.locker.command;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.contracts.kiosk.KioskCommand.Action;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.LockerConfig;
import io.smartlocker.locker.LockerProblem;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Opens every bay of a locker. The kiosk has all orders at once and fires them one after the other, since no more coils may be
 * energised than its supply bears; so each further bay has a little more time.
 */
@ApplicationScoped
class OpenAll {
    private final Targets targets;
    private final Batches batches;
    private final Commands commands;
    private final Outbox outbox;
    private final LockerConfig.Command config;

    OpenAll(Targets targets, Batches batches, Commands commands, Outbox outbox, LockerConfig config) {
        this.targets = targets;
        this.batches = batches;
        this.commands = commands;
        this.outbox = outbox;
        this.config = config.command();
    }

    /** @throws ProblemException 404, 409 if no kiosk serves the locker, 422 if it has no bays */
    @Writes
    Uni<BatchView> open(UUID locker, String reason, Caller caller) {
        Instant now = Instant.now();
        return targets.locker(locker, caller)
                .flatMap(target -> targets.bays(locker, caller.organization()).flatMap(bays -> {
                    Batch batch = new Batch(target, locker, reason, caller.id(), now);
                    List<Command> orders = orders(bays, target, batch, caller, now);
                    return batches.persistAndFlush(batch)
                            .chain(() -> commands.persist(orders))
                            .chain(commands::flush)
                            .chain(() -> outbox.add(messages(batch, orders, caller)))
                            .replaceWith(BatchView.of(batch, orders));
                }));
    }

    private List<Command> orders(List<UUID> bays, Target target, Batch batch, Caller caller, Instant now) {
        if (bays.isEmpty()) {
            throw ProblemException.of(LockerProblem.NO_BAYS, "There is nothing to open.");
        }
        CommandRequest request = CommandRequest.of(Action.OPEN, batch.reason());
        List<Command> orders = new ArrayList<>();
        for (UUID bay : bays) {
            Duration validity = config.validity().plus(config.perBay().multipliedBy(orders.size()));
            orders.add(new Command(request, target.at(bay, batch.id()), caller.id(), now, validity));
        }
        return orders;
    }

    private static List<OutboxMessage> messages(Batch batch, List<Command> orders, Caller caller) {
        List<OutboxMessage> messages = new ArrayList<>();
        orders.forEach(command -> {
            messages.add(CommandMessages.order(command));
            messages.add(CommandMessages.state(command));
            messages.add(CommandMessages.done("command.requested", command, caller));
        });
        Map<String, String> details = Map.of(
                "batch", batch.id().toString(),
                "bays", Integer.toString(orders.size()),
                "reason", batch.reason());
        messages.add(
                Outbox.message(Acts.by(caller, "locker.open-all-requested", Kind.LOCKER, batch.locker(), details)));
        return messages;
    }
}
