package io.smartlocker.gateway.link;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.kiosk.KioskCommand;
import io.smartlocker.gateway.journal.Journal;
import io.smartlocker.gateway.journal.Offsets;
import io.smartlocker.gateway.opening.CarryOutCommand;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Reads the commands topic and has each command carried out. */
final class FollowCommands {
    private static final Logger LOG = Logger.getLogger(FollowCommands.class);

    private final CarryOutCommand carryOut;
    private final Journal journal;
    private final Offsets offsets;
    private final TopicPartition partition;
    private long writtenWhileListening = Long.MAX_VALUE;

    FollowCommands(CarryOutCommand carryOut, Journal journal, Offsets offsets, String topic) {
        this.carryOut = carryOut;
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

    void carryOut(List<ConsumerRecord<String, byte[]>> records) {
        long arrived = System.nanoTime();
        for (ConsumerRecord<String, byte[]> each : records) {
            Journal.Change offset = connection -> offsets.store(connection, partition.topic(), each.offset() + 1);
            try {
                KioskCommand command = Contracts.read(each.value(), KioskCommand.class);
                carryOut.carryOut(command, arrived, each.offset() >= writtenWhileListening, offset);
            } catch (UncheckedIOException | IllegalArgumentException e) {
                LOG.errorf(
                        "A command cannot be read and is left out. offset=%d reason=%s", each.offset(), e.getMessage());
                journal.change(offset);
            }
        }
    }
}
