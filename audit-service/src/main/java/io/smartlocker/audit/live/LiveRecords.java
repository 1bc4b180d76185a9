package io.smartlocker.audit.live;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.EventHeaders;
import io.smartlocker.contracts.state.State;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;

/** Makes changes of records, and notes where things stand. */
final class LiveRecords {
    private static final Logger LOG = Logger.getLogger(LiveRecords.class);

    private final LiveTopics topics;
    private final LiveWindow window;
    private final Places places;
    private final Instant begin;

    /** @param begin what is older is not told */
    LiveRecords(LiveTopics topics, LiveWindow window, Places places, Instant begin) {
        this.topics = topics;
        this.window = window;
        this.places = places;
        this.begin = begin;
    }

    Places places() {
        return places;
    }

    void hear(ConsumerRecord<String, byte[]> told) {
        Optional<Integer> partition = topics.number(new TopicPartition(told.topic(), told.partition()));
        try {
            if (partition.isEmpty()) {
                places.hear(told.topic(), UUID.fromString(told.key()), told.value());
                return;
            }
            Change change = change(told, partition.get());
            if (!change.at().isBefore(begin)) {
                window.add(change);
                return;
            }
        } catch (RuntimeException e) {
            LOG.warnf("A record at %s/%d/%d cannot be told", told.topic(), told.partition(), told.offset());
        }
        partition.ifPresent(number -> window.skip(number, told.offset()));
    }

    private Change change(ConsumerRecord<String, byte[]> told, int partition) {
        UUID id = UUID.fromString(told.key());
        LiveKind kind = kind(told.topic());
        Optional<State> state = Optional.ofNullable(told.value()).map(kind::read);
        return new Change(
                partition,
                told.offset(),
                Instant.ofEpochMilli(told.timestamp()),
                kind,
                state.map(State::organization).orElseGet(() -> organization(told)),
                id,
                state.flatMap(places::placeOf)
                        .or(() -> places.formerPlaceOf(id))
                        .orElse(null),
                state.map(Contracts::write).orElse(null));
    }

    private static UUID organization(ConsumerRecord<String, byte[]> told) {
        Header header = told.headers().lastHeader(EventHeaders.ORGANIZATION);
        if (header == null) {
            throw new IllegalArgumentException("Nobody's");
        }
        return UUID.fromString(new String(header.value(), StandardCharsets.UTF_8));
    }

    private static LiveKind kind(String topic) {
        return Arrays.stream(LiveKind.values())
                .filter(kind -> kind.topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }
}
