package io.smartlocker.locker.command;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.locker.Acts;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes back what of an order for many bays has not begun. */
@ApplicationScoped
class CancelBatch {
    private final Batches batches;
    private final Commands commands;
    private final Outbox outbox;

    CancelBatch(Batches batches, Commands commands, Outbox outbox) {
        this.batches = batches;
        this.commands = commands;
        this.outbox = outbox;
    }

    @Writes
    Uni<BatchView> cancel(UUID id, Caller caller) {
        Instant now = Instant.now();
        return batches.require(id, caller)
                .invoke(batch -> batch.cancel(caller.id(), now))
                .flatMap(batch -> commands.lockOf(id)
                        .call(all -> outbox.add(messages(batch, taken(all, caller, now), caller)))
                        .map(all -> BatchView.of(batch, all)));
    }

    private static List<Command> taken(List<Command> all, Caller caller, Instant now) {
        return all.stream()
                .filter(command -> !command.hasEnded() && command.cancel(caller.id(), now))
                .toList();
    }

    private static List<OutboxMessage> messages(Batch batch, List<Command> taken, Caller caller) {
        Map<String, String> details = Map.of("batch", batch.id().toString(), "bays", Integer.toString(taken.size()));
        return Stream.concat(
                        taken.stream().map(CommandMessages::cancellation),
                        Stream.of(Outbox.message(
                                Acts.by(caller, "locker.open-all-cancelled", Kind.LOCKER, batch.locker(), details))))
                .toList();
    }
}
