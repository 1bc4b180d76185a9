package io.smartlocker.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.GroupState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import io.smartlocker.testing.Tokens;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class HangUpTest {
    private static final int WRITES = 1_000;

    @TestHTTPResource
    URI server;

    private final UUID organization = UUID.randomUUID();
    private final String token = Tokens.user(organization, "notes:write", "notes:read");

    @Test
    void clients_that_hang_up_leave_no_error_no_leaked_connection_and_no_half_write() {
        List<String> complaints = Collections.synchronizedList(new ArrayList<>());
        Handler listener = listener(complaints);
        Logger.getLogger("").addHandler(listener);
        try {
            hangUpDuringWrites();
            // More writes than the pool has connections: a leaked one would leave them waiting.
            for (int i = 0; i < 40; i++) {
                given().auth()
                        .oauth2(token)
                        .contentType(ContentType.JSON)
                        .body("{\"text\":\"patient " + i + "\"}")
                        .post("/notes")
                        .then()
                        .statusCode(201);
            }
            Eventually.eventually(() -> assertThat(told()).isEqualTo(written()).isGreaterThanOrEqualTo(40));
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
        assertThat(complaints).isEmpty();
    }

    private void hangUpDuringWrites() {
        Semaphore atOnce = new Semaphore(24);
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < WRITES; i++) {
                int number = i;
                atOnce.acquireUninterruptibly();
                clients.submit(() -> {
                    try {
                        hangUp(number);
                    } finally {
                        atOnce.release();
                    }
                    return null;
                });
            }
        }
    }

    /** Sends a whole request and hangs up at some moment while it is worked on. */
    private void hangUp(int number) throws IOException {
        String body = "{\"text\":\"" + (number % 3 == 0 ? "slow " : "") + number + "\"}";
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String request = "POST /notes HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Authorization: Bearer " + token + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            socket.setSoLinger(true, 0);
            LockSupport.parkNanos(
                    TimeUnit.MICROSECONDS.toNanos(ThreadLocalRandom.current().nextInt(20_000)));
        }
    }

    private int written() {
        return given().auth()
                .oauth2(token)
                .get("/notes?limit=1")
                .then()
                .extract()
                .path("total");
    }

    private int told() {
        try (KafkaProbe kafka = new KafkaProbe()) {
            return (int) kafka.read(Topics.GROUPS).stream()
                    .filter(message -> message.value() != null)
                    .map(message -> Contracts.read(message.value(), GroupState.class))
                    .filter(group -> group.organization().equals(organization))
                    .count();
        }
    }

    /** These say that a thread got no processor for a while, which no client that hangs up can bring about. */
    private static boolean isOfSlowMachine(LogRecord line) {
        String logger = String.valueOf(line.getLoggerName());
        return logger.endsWith("BlockedThreadChecker") || logger.endsWith("EventPerformanceMonitor");
    }

    private static Handler listener(List<String> complaints) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (line.getLevel().intValue() >= Level.WARNING.intValue() && !isOfSlowMachine(line)) {
                    complaints.add(line.getLoggerName() + ": " + line.getMessage());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
