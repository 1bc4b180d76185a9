package io.smartlocker.locker.boundary;

import io.smartlocker.contracts.Topics;
import io.smartlocker.locker.alarm.Unheard;
import io.smartlocker.locker.broker.BrokerAdmin;
import io.smartlocker.locker.directory.RestoreDirectories;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Asks the broker whether events of kiosks stand on their topics that were not handled here yet. */
@ApplicationScoped
class UnheardEvents implements Unheard {
    private final BrokerAdmin broker;
    private final String group;
    private final RestoreDirectories restoreDirectories;

    UnheardEvents(
            BrokerAdmin broker,
            @ConfigProperty(name = "quarkus.application.name") String application,
            KioskEventHandler handler,
            RestoreDirectories restoreDirectories) {
        this.broker = broker;
        this.group = handler.group(application);
        this.restoreDirectories = restoreDirectories;
    }

    /** A kiosk whose topic is lost is not heard for our own fault: the topic is made again, and it is among them. */
    @Override
    public Set<UUID> among(Collection<UUID> kiosks) throws InterruptedException, ExecutionException {
        Set<UUID> unheard = new HashSet<>();
        Admin admin = broker.client();
        Map<TopicPartition, OffsetAndMetadata> handled = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        ListOffsetsResult first = offsets(admin, kiosks, OffsetSpec.earliest());
        ListOffsetsResult last = offsets(admin, kiosks, OffsetSpec.latest());
        for (UUID kiosk : kiosks) {
            try {
                if (next(handled.get(events(kiosk)), kiosk, first) < offset(last, kiosk)) {
                    unheard.add(kiosk);
                }
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw e;
                }
                restoreDirectories.soon();
                unheard.add(kiosk);
            }
        }
        return unheard;
    }

    private static ListOffsetsResult offsets(Admin admin, Collection<UUID> kiosks, OffsetSpec which) {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        kiosks.forEach(kiosk -> wanted.put(events(kiosk), which));
        return admin.listOffsets(wanted);
    }

    /** The next to be handled; what is too old to be there any more is not waited for. */
    private static long next(@Nullable OffsetAndMetadata handled, UUID kiosk, ListOffsetsResult first)
            throws InterruptedException, ExecutionException {
        long earliest = offset(first, kiosk);
        return handled == null ? earliest : Math.max(earliest, handled.offset());
    }

    private static long offset(ListOffsetsResult result, UUID kiosk) throws InterruptedException, ExecutionException {
        return result.partitionResult(events(kiosk)).get().offset();
    }

    private static TopicPartition events(UUID kiosk) {
        return new TopicPartition(Topics.kioskEvents(kiosk), 0);
    }
}
