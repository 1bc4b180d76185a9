package io.smartlocker.audit.live;

import io.smartlocker.contracts.Topics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/**
 * The partitions that are followed: those whose changes are told, in an order that is the same everywhere, and those that only
 * say where things stand.
 */
record LiveTopics(List<TopicPartition> told, List<TopicPartition> places) {

    static LiveTopics of(Consumer<?, ?> consumer) {
        return new LiveTopics(
                partitions(consumer, Arrays.stream(LiveKind.values()).map(LiveKind::topic)),
                partitions(consumer, Places.TOPICS.stream()));
    }

    /** The number of a partition whose changes are told. */
    Optional<Integer> number(TopicPartition partition) {
        int index = told.indexOf(partition);
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    /**
     * Has the consumer begin: where things stand is read from the beginning, and so are alarms, of which those are few that are
     * not over; everything else from a moment on.
     *
     * @return where each of the partitions begins whose changes are told
     */
    long[] begin(Consumer<?, ?> consumer, Instant moment) {
        List<TopicPartition> whole = Stream.concat(
                        places.stream(), told.stream().filter(LiveTopics::isReadWhole))
                .toList();
        List<TopicPartition> recent =
                told.stream().filter(partition -> !isReadWhole(partition)).toList();
        consumer.assign(Stream.concat(places.stream(), told.stream()).toList());
        consumer.seekToBeginning(whole);
        Map<TopicPartition, OffsetAndTimestamp> offsets = consumer.offsetsForTimes(
                recent.stream().collect(Collectors.toMap(Function.identity(), partition -> moment.toEpochMilli())));
        for (TopicPartition partition : recent) {
            OffsetAndTimestamp offset = offsets.get(partition);
            if (offset == null) {
                consumer.seekToEnd(List.of(partition));
            } else {
                consumer.seek(partition, offset.offset());
            }
        }
        return told.stream().mapToLong(consumer::position).toArray();
    }

    List<TopicPartition> all() {
        List<TopicPartition> all = new ArrayList<>(told);
        all.addAll(places);
        return all;
    }

    private static boolean isReadWhole(TopicPartition partition) {
        return partition.topic().equals(Topics.ALARMS);
    }

    private static List<TopicPartition> partitions(Consumer<?, ?> consumer, Stream<String> topics) {
        return topics.flatMap(topic -> {
                    List<PartitionInfo> found = consumer.partitionsFor(topic);
                    if (found.isEmpty()) {
                        throw new KafkaException("There is no topic " + topic + " yet");
                    }
                    return found.stream()
                            .map(partition -> new TopicPartition(topic, partition.partition()))
                            .sorted(Comparator.comparingInt(TopicPartition::partition));
                })
                .toList();
    }
}
