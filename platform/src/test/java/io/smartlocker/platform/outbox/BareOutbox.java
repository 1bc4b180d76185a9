package io.smartlocker.platform.outbox;

import io.smartlocker.contracts.EventHeaders;
import io.smartlocker.contracts.TopicSettings;
import io.smartlocker.contracts.Topics;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.bench.Pace;
import io.smartlocker.testing.bench.Sample;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * What the outbox is measured against: the same rows and the same messages in the same database and broker, by one thread that
 * promises nothing. A crash between its two writes loses a message.
 */
final class BareOutbox implements AutoCloseable {
    private static final int BATCH = 500;
    private static final String COLUMNS = "id, aggregatetype, aggregateid, type, organization, subject, payload";

    private final UUID organization = UUID.randomUUID();
    private final String topic = "bare." + organization;
    private final String payload;
    private final Connection database =
            DriverManager.getConnection(Backends.jdbcUrl() + "&currentSchema=platform_test");
    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", Backends.kafka(), "acks", "all", "enable.idempotence", true, "linger.ms", 0),
            new StringSerializer(),
            new StringSerializer());

    /** @param payload of each message */
    BareOutbox(String payload) throws Exception {
        this.payload = payload;
        execute("create table bare_outbox (like outbox including all)");
        int partitions = TopicSettings.shared().stream()
                .filter(settings -> settings.name().equals(Topics.ACTIVITY))
                .findFirst()
                .orElseThrow()
                .partitions();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Backends.kafka()))) {
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                    .all()
                    .get();
        }
    }

    /** A row, committed, and then its message. */
    Sample latencies(int count, Duration pace) throws SQLException {
        try (OutboxWatch watch = new OutboxWatch(topic, organization);
                PreparedStatement insert = database.prepareStatement("insert into bare_outbox (" + COLUMNS
                        + ") values (gen_random_uuid(), ?, ?, 'bare', ?, ?, ?) returning \"timestamp\"")) {
            CompletableFuture<Sample> taken = CompletableFuture.supplyAsync(() -> watch.latencies(count));
            Pace.keep(count, pace, number -> tell(insert, UUID.randomUUID().toString()));
            return taken.join();
        }
    }

    private void tell(PreparedStatement insert, String subject) {
        try {
            insert.setString(1, topic);
            insert.setString(2, subject);
            insert.setObject(3, organization);
            insert.setString(4, subject);
            insert.setString(5, payload);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                send(subject, row.getTimestamp(1).toInstant().toString());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many messages a second a producer alone brings to a consumer, batch by batch. */
    double sent(int count) {
        try (OutboxWatch watch = new OutboxWatch(topic, organization)) {
            CompletableFuture<Void> taken = CompletableFuture.runAsync(() -> watch.await(count));
            long begin = System.nanoTime();
            for (int number = 0; number < count; number += BATCH) {
                for (int i = 0; i < BATCH; i++) {
                    send(UUID.randomUUID().toString(), "");
                }
                producer.flush();
            }
            taken.join();
            return count / seconds(begin);
        }
    }

    /** How many rows a second can be read and deleted, batch by batch. */
    double readAndDeleted(int count) throws SQLException {
        execute("truncate bare_outbox");
        execute("insert into bare_outbox (" + COLUMNS + ") select gen_random_uuid(), '" + topic + "', 'key', 'bare', '"
                + organization + "', 'subject', '" + payload + "' from generate_series(1, " + count + ")");
        long begin = System.nanoTime();
        try (PreparedStatement read = database.prepareStatement(
                        "select position, payload from bare_outbox order by position limit " + BATCH);
                PreparedStatement delete =
                        database.prepareStatement("delete from bare_outbox where position = any (?)")) {
            for (List<Long> batch = read(read); !batch.isEmpty(); batch = read(read)) {
                delete.setArray(1, database.createArrayOf("bigint", batch.toArray()));
                delete.executeUpdate();
            }
        }
        return count / seconds(begin);
    }

    private static List<Long> read(PreparedStatement next) throws SQLException {
        List<Long> positions = new ArrayList<>();
        try (ResultSet rows = next.executeQuery()) {
            while (rows.next()) {
                rows.getString(2);
                positions.add(rows.getLong(1));
            }
        }
        return positions;
    }

    private void send(String key, String time) {
        ProducerRecord<String, String> told = new ProducerRecord<>(topic, key, payload);
        told.headers()
                .add(EventHeaders.ORGANIZATION, organization.toString().getBytes(StandardCharsets.UTF_8))
                .add(EventHeaders.TIME, time.getBytes(StandardCharsets.UTF_8));
        producer.send(told);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    @Override
    public void close() throws SQLException {
        producer.close();
        execute("drop table bare_outbox");
        database.close();
    }
}
