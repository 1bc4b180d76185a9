package io.smartlocker.gateway.link;

import io.smartlocker.gateway.directory.DirectoryRecord;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.journal.Offsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Reads the directory topic into the replica. */
final class FollowDirectory {
    private static final Logger LOG = Logger.getLogger(FollowDirectory.class);
    private static final Duration PATIENCE = Duration.ofMillis(500);
    /** What a load of a whole directory has, and a change at a site has not. */
    private static final int MANY = 1_000;

    private final Replica replica;
    private final Offsets offsets;
    private final TopicPartition partition;
    /** Records since memory was last given back. */
    private int taken;

    FollowDirectory(Replica replica, Offsets offsets, String topic) {
        this.replica = replica;
        this.offsets = offsets;
        partition = new TopicPartition(topic, 0);
    }

    TopicPartition partition() {
        return partition;
    }

    /** Whether what came before is not all there any more, so that it takes a {@link #rebuild}. */
    boolean isDamaged() {
        return replica.damaged();
    }

    void apply(List<ConsumerRecord<String, byte[]>> records) {
        if (records.isEmpty()) {
            giveMemoryBack();
            return;
        }
        long next = records.getLast().offset() + 1;
        replica.apply(read(records), connection -> offsets.store(connection, partition.topic(), next));
        taken += records.size();
    }

    /** The heap has grown for a load. It shrinks only in a collection of the whole heap, and in a kiosk's day none comes by itself. */
    private void giveMemoryBack() {
        if (taken >= MANY) {
            taken = 0;
            System.gc();
        }
    }

    /**
     * Builds the replica anew from the whole topic and swaps it in when it is complete: where the offset held is gone, what
     * was deleted meanwhile cannot be known otherwise. Nothing else is read meanwhile.
     */
    void rebuild(Consumer<String, byte[]> consumer, Set<TopicPartition> others) {
        LOG.warn("The directory is read anew from its start.");
        consumer.pause(others);
        consumer.seekToBeginning(List.of(partition));
        Map<TopicPartition, Long> ends = consumer.endOffsets(List.of(partition));
        List<DirectoryRecord> all = new ArrayList<>();
        long end = Objects.requireNonNull(ends.get(partition));
        while (consumer.position(partition) < end) {
            all.addAll(read(consumer.poll(PATIENCE).records(partition)));
        }
        long next = consumer.position(partition);
        replica.rebuild(all, connection -> offsets.store(connection, partition.topic(), next));
        consumer.resume(others);
        taken += all.size();
    }

    private static List<DirectoryRecord> read(List<ConsumerRecord<String, byte[]>> records) {
        List<DirectoryRecord> read = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> each : records) {
            DirectoryRecord entry = DirectoryRecord.read(each.key(), each.value());
            if (entry != null) {
                read.add(entry);
            }
        }
        return read;
    }
}
