package io.smartlocker.testing.intruder;

import io.smartlocker.testing.Backends;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** How far the service has taken in what is told: a table that does not change may be one whose news are still on the way. */
final class Streams {
    private static final Admin ADMIN = Admin.create(Map.of("bootstrap.servers", Backends.kafka()));

    private Streams() {}

    /** Whether some of the topics that a group listens to has more than the group has taken in. */
    static boolean areUnderWay() throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> taken = taken();
        Map<TopicPartition, OffsetSpec> latest = taken.keySet().stream()
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        return ADMIN.listOffsets(latest).all().get().entrySet().stream()
                .anyMatch(end -> end.getValue().offset() > taken.getOrDefault(end.getKey(), 0L));
    }

    /** How much of each topic that is there every group has taken in that listens to it. */
    private static Map<TopicPartition, Long> taken() throws ExecutionException, InterruptedException {
        Set<String> topics = ADMIN.listTopics().names().get();
        Map<TopicPartition, Long> taken = new HashMap<>();
        for (GroupListing group : ADMIN.listGroups().all().get()) {
            ADMIN.listConsumerGroupOffsets(group.groupId())
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .forEach((partition, place) -> {
                        if (place != null && topics.contains(partition.topic())) {
                            taken.merge(partition, place.offset(), Math::min);
                        }
                    });
        }
        return taken;
    }
}
