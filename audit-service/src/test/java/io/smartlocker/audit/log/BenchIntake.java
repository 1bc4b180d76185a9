package io.smartlocker.audit.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.smartlocker.audit.Facts;
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
import io.smartlocker.testing.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.postgresql.PGConnection;

/** A log of its own: how many entries a second are taken in, verified and exported, and what the database alone does. */
final class BenchIntake {
    private static final int BATCH = 500;
    private static final int SUBJECTS = 1_000;

    private final Facts facts = new Facts();
    private final int count;
    private final HttpClient http = HttpClient.newHttpClient();

    BenchIntake(int count) {
        this.count = count;
    }

    double throughKafka() throws SQLException {
        long begin = System.nanoTime();
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", Backends.kafka(), "linger.ms", 5),
                new StringSerializer(),
                new StringSerializer())) {
            UUID[] subjects = new UUID[SUBJECTS];
            Arrays.setAll(subjects, i -> UUID.randomUUID());
            for (int i = 0; i < count; i++) {
                producer.send(told(facts, i, subjects[i % SUBJECTS]));
            }
        }
        awaitEnd();
        return count / seconds(begin);
    }

    /** Asks on one connection: a new one each time would take its share of what is measured. */
    private void awaitEnd() throws SQLException {
        try (Connection connection = connected();
                PreparedStatement head =
                        connection.prepareStatement("select position from log_head where organization = ?")) {
            head.setObject(1, facts.organization);
            Eventually.eventually(Duration.ofMinutes(10), () -> {
                try (ResultSet found = head.executeQuery()) {
                    assertThat(found.next() ? found.getLong(1) : 0).isEqualTo(count);
                }
            });
        }
    }

    /** Rows of the same kind, with the same indexes, in transactions of the same size; without Kafka, hashes and duplicates. */
    double bareRows() throws Exception {
        try (Connection connection = connected();
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

    /** The rows of this log, in the order of its chain, and no more done with them than that they arrive. */
    double copiedOut() throws Exception {
        try (Connection connection = connected()) {
            long begin = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select * from log_entry where organization = '" + facts.organization
                                    + "' order by position) to stdout",
                            OutputStream.nullOutputStream());
            return count / seconds(begin);
        }
    }

    double verified() throws Exception {
        long begin = System.nanoTime();
        String answer = new String(read("/api/v1/logs/verify", "logs:read").readAllBytes(), StandardCharsets.UTF_8);
        double rate = count / seconds(begin);
        assertThat(answer).contains("\"holds\":true", "\"entries\":" + count);
        return rate;
    }

    double exported(String format) throws Exception {
        long begin = System.nanoTime();
        try (InputStream file = read("/api/v1/logs/export?format=" + format, "logs:export")) {
            file.transferTo(OutputStream.nullOutputStream());
        }
        return count / seconds(begin);
    }

    private InputStream read(String path, String permission) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                        .header("Authorization", "Bearer " + Tokens.user(facts.organization, permission))
                        .build(),
                BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static Connection connected() throws SQLException {
        return DriverManager.getConnection(Backends.jdbcUrl() + "&currentSchema=audit");
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
