package io.smartlocker.audit.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.audit.Facts;
import io.smartlocker.audit.Rows;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.EventHeaders;
import io.smartlocker.contracts.EventTypes;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.postgresql.PGConnection;

/** How many entries a second the log takes in, and how many bare rows the same database takes in meanwhile. */
final class BenchIntake {
    private static final int BATCH = 500;
    private static final int SUBJECTS = 1_000;

    private BenchIntake() {}

    static double throughKafka(int count) {
        Facts facts = new Facts();
        long begin = System.nanoTime();
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", Backends.kafka(), "linger.ms", 5),
                new StringSerializer(),
                new StringSerializer())) {
            UUID[] subjects = new UUID[SUBJECTS];
            for (int i = 0; i < count; i++) {
                UUID subject = subjects[i % SUBJECTS] == null
                        ? subjects[i % SUBJECTS] = UUID.randomUUID()
                        : subjects[i % SUBJECTS];
                producer.send(told(facts, i, subject));
            }
        }
        Eventually.eventually(Duration.ofMinutes(10), () -> assertThat(Rows.texts(
                        "select position from audit.log_head where organization = '" + facts.organization + "'"))
                .containsExactly(Integer.toString(count)));
        return count / seconds(begin);
    }

    /** The same rows, with the same indexes, in transactions of the same size; without Kafka, hashes and duplicates. */
    static double bareRows(int count) throws Exception {
        try (Connection connection = DriverManager.getConnection(Backends.jdbcUrl() + "&currentSchema=audit");
                Statement statement = connection.createStatement()) {
            statement.execute("create table bench_peer (like log_entry including all)");
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            for (int done = 0; done < count; done += BATCH) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy bench_peer from stdin", new StringReader(rows(done)));
                connection.commit();
            }
            double rate = count / seconds(begin);
            statement.execute("drop table bench_peer");
            connection.commit();
            return rate;
        }
    }

    private static ProducerRecord<String, String> told(Facts facts, int number, UUID subject) {
        Activity activity = facts.activity(
                number % 2 == 0 ? "bay.opened" : "bay.closed",
                number,
                Actor.user(facts.person),
                new Subject(Subject.Kind.BAY, subject),
                Result.SUCCESS);
        ProducerRecord<String, String> told =
                new ProducerRecord<>(Topics.ACTIVITY, subject.toString(), Contracts.write(activity));
        told.headers()
                .add(EventHeaders.ID, activity.id().toString().getBytes(StandardCharsets.UTF_8))
                .add(EventHeaders.TYPE, EventTypes.of(activity).getBytes(StandardCharsets.UTF_8));
        return told;
    }

    private static String rows(int from) {
        StringBuilder rows = new StringBuilder();
        String organization = new UUID(0, 1).toString();
        for (int i = from; i < from + BATCH; i++) {
            rows.append(organization)
                    .append('\t')
                    .append(i)
                    .append("\t2026-03-01T06:00:00Z\t")
                    .append(UUID.randomUUID())
                    .append("\t2026-03-01T06:00:00Z\tUSER\t")
                    .append(organization)
                    .append("\tbay.opened\tBAY\t")
                    .append(new UUID(1, i % SUBJECTS))
                    .append("\tSUCCESS\t{\"purpose\":\"TAKE\"}\t\\\\x")
                    .append("ab".repeat(32))
                    .append('\n');
        }
        return rows.toString();
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
