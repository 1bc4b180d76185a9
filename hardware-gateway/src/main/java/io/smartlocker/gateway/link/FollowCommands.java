package io.smartlocker.gateway.link;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.kiosk.KioskCommand;
import io.smartlocker.contracts.kiosk.KioskCommand.Action;
import io.smartlocker.gateway.journal.Journal;
import io.smartlocker.gateway.journal.Offsets;
import io.smartlocker.gateway.opening.CancelCommand;
import io.smartlocker.gateway.opening.CarryOutCommand;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Reads the commands topic and has each command carried out. */
final class FollowCommands {
    private static final Logger LOG = Logger.getLogger(FollowCommands.class);

    private final CarryOutCommand carryOut;
    private final CancelCommand cancel;
    private final Journal journal;
    private final Offsets offsets;
    private final TopicPartition partition;
    private long writtenWhileListening = Long.MAX_VALUE;

    FollowCommands(CarryOutCommand carryOut, CancelCommand cancel, Journal journal, Offsets offsets, String topic) {
        this.carryOut = carryOut;
        this.cancel = cancel;
        this.journal = journal;
        this.offsets = offsets;
        partition = new TopicPartition(topic, 0);
    }

    TopicPartition partition() {
        return partition;
    }

    /** The link came up: what is on the topic by now was written while nobody listened here. */
    void linkCameUp(Consumer<String, byte[]> consumer) {
        Long end = consumer.endOffsets(List.of(partition)).get(partition);
        writtenWhileListening = end == null ? Long.MAX_VALUE : end;
    }

    /** A command of the topic, empty when it cannot be read. */
    private record Told(long offset, Optional<KioskCommand> command) {
        boolean cancels() {
            return command.filter(order -> order.action() == Action.CANCEL).isPresent();
        }
    }

    /** Cancellations first: what came together with its cancellation is not to be carried out. */
    void carryOut(List<ConsumerRecord<String, byte[]>> records) {
        long arrived = System.nanoTime();
        List<Told> told = records.stream().map(FollowCommands::read).toList();
        told.stream()
                .filter(Told::cancels)
                .flatMap(each -> each.command().stream())
                .forEach(cancel::cancel);
        for (Told each : told) {
            Journal.Change offset = connection -> offsets.store(connection, partition.topic(), each.offset() + 1);
            if (each.cancels() || each.command().isEmpty()) {
                journal.change(offset);
            } else {
                boolean linkWasUp = each.offset() >= writtenWhileListening;
                carryOut.carryOut(each.command().get(), arrived, linkWasUp, offset);
            }
        }
    }

    private static Told read(ConsumerRecord<String, byte[]> each) {
        try {
            return new Told(each.offset(), Optional.of(Contracts.read(each.value(), KioskCommand.class)));
        } catch (UncheckedIOException | IllegalArgumentException e) {
            LOG.errorf("A command cannot be read and is left out. offset=%d reason=%s", each.offset(), e.getMessage());
            return new Told(each.offset(), Optional.empty());
        }
    }
}
