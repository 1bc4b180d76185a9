package io.smartlocker.platform.inbox;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.EventHeaders;
import io.smartlocker.platform.tracing.TraceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** One record of a topic with its envelope. */
public final class ReceivedEvent {
    private final ConsumerRecord<String, byte[]> kafkaRecord;

    ReceivedEvent(ConsumerRecord<String, byte[]> kafkaRecord) {
        this.kafkaRecord = kafkaRecord;
    }

    /** Identifies the event however often it is delivered; a record without an id is identified by its place. */
    public String id() {
        return header(EventHeaders.ID)
                .orElseGet(() -> kafkaRecord.topic() + "/" + kafkaRecord.partition() + "/" + kafkaRecord.offset());
    }

    public String topic() {
        return kafkaRecord.topic();
    }

    public @Nullable String key() {
        return kafkaRecord.key();
    }

    /** The key as an id. */
    public UUID keyId() {
        return UUID.fromString(kafkaRecord.key());
    }

    public Optional<String> type() {
        return header(EventHeaders.TYPE);
    }

    /** When it was put on its topic: by the broker's clock where the topic says so, else by the sender's. */
    public Instant at() {
        return Instant.ofEpochMilli(kafkaRecord.timestamp());
    }

    /** The organisation the sender named. */
    public Optional<UUID> organization() {
        return header(EventHeaders.ORGANIZATION).map(UUID::fromString);
    }

    /** When the sender wrote it down; of a record that does not say so, when it was sent. */
    public Instant time() {
        return header(EventHeaders.TIME)
                .map(Instant::parse)
                .orElseGet(() -> Instant.ofEpochMilli(kafkaRecord.timestamp()));
    }

    public boolean isTombstone() {
        return kafkaRecord.value() == null;
    }

    /**
     * The value as a contract record.
     *
     * @throws java.io.UncheckedIOException if it is not that record, or a tombstone
     */
    public <T> T as(Class<T> contract) {
        byte[] value = kafkaRecord.value();
        return Contracts.read(value == null ? new byte[0] : value, contract);
    }

    /** Makes this event's step of its trace the one under way. */
    public void enterTrace() {
        TraceContext.following(header(EventHeaders.TRACE_PARENT).orElse(null)).enter();
    }

    String place() {
        return kafkaRecord.topic() + "/" + kafkaRecord.partition() + "/" + kafkaRecord.offset();
    }

    @Nullable
    String text() {
        byte[] value = kafkaRecord.value();
        return value == null ? null : new String(value, StandardCharsets.UTF_8);
    }

    Optional<String> header(String name) {
        Header header = kafkaRecord.headers().lastHeader(name);
        return Optional.ofNullable(header).map(found -> new String(found.value(), StandardCharsets.UTF_8));
    }
}
