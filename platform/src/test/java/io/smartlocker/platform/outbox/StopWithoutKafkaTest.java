package io.smartlocker.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What sends ends soon after it is told to, though the broker neither takes a message nor says which topics it has. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class StopWithoutKafkaTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Map<String, Object> KAFKA = Map.of("bootstrap.servers", Backends.kafka());

    @Test
    void whoever_sends_ends_soon_when_kafka_is_away() throws Exception {
        OutboxSender sender = new OutboxSender(KAFKA, "ending", new MissingTopics(KAFKA));
        sender.send(List.of(message()));
        Backends.stopKafka();
        try {
            Thread sending = Thread.ofPlatform().daemon().start(() -> send(sender));
            // It waits for the broker's topics, after the producer gave up.
            Eventually.eventually(() -> assertThat(sending.getStackTrace())
                    .extracting(StackTraceElement::getClassName)
                    .contains(MissingTopics.class.getName()));
            long begin = System.nanoTime();
            sending.interrupt();
            sending.join(SOON);
            sender.stop(new ShutdownEvent());
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
            assertThat(sending.isAlive()).isFalse();
        } finally {
            Backends.restartKafka();
        }
    }

    private static void send(OutboxSender sender) {
        try {
            sender.send(List.of(message()));
        } catch (SendFailed e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static OutboxTable.Pending message() {
        return new OutboxTable.Pending(
                1, UUID.randomUUID(), Topics.GROUPS, "key", "test", UUID.randomUUID(), "x", Instant.now(), null, "{}");
    }
}
