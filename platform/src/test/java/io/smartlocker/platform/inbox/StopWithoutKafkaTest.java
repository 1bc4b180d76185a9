package io.smartlocker.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.platform.following.Following;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What listens ends soon after it is told to, though nobody is there to say goodbye to. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class StopWithoutKafkaTest {
    /** A service has 15 s from a SIGTERM to its end, and its listening is only a part of it. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private final UUID organization = UUID.randomUUID();

    @Inject
    Inbox inbox;

    @Test
    void whoever_listens_ends_soon_when_kafka_is_away() throws Exception {
        EventStreams leaving = listening("leaving");
        EventStreams waiting = listening("waiting");
        CountDownLatch followed = new CountDownLatch(1);
        Following following = new Following("ending", kafka(), (consumer, goesOn) -> {
            consumer.partitionsFor(Topics.LOCATIONS);
            followed.countDown();
            while (goesOn.getAsBoolean()) {
                consumer.partitionsFor(Topics.USERS);
            }
        });
        following.start();
        followed.await();
        Backends.stopKafka();
        try {
            assertEndsSoon("events-leaving", () -> leaving.stop(new ShutdownEvent()));
            Eventually.eventually(() -> assertThat(alive("kafka-admin-client-thread | events-waiting"))
                    .isTrue());
            assertEndsSoon("events-waiting", () -> waiting.stop(new ShutdownEvent()));
            assertEndsSoon("ending", following::stop);
        } finally {
            Backends.restartKafka();
        }
    }

    /** A service's streams, which have heard something and so are members of their group. */
    private EventStreams listening(String service) {
        Ear ear = new Ear(organization);
        EventStreams streams = new EventStreams(List.of(ear), List.of(), kafka(), service, inbox);
        streams.start(new StartupEvent());
        try (KafkaProbe probe = new KafkaProbe()) {
            probe.send(
                    Topics.LOCATIONS,
                    organization,
                    organization,
                    new LocationState(UUID.randomUUID(), organization, 1, service, "DE", "Europe/Berlin", List.of()));
        }
        Eventually.eventually(() -> assertThat(ear.heard.getCount()).isZero());
        return streams;
    }

    private static Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", Backends.kafka());
    }

    private static void assertEndsSoon(String thread, Stop stop) throws InterruptedException {
        long begin = System.nanoTime();
        stop.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
        assertThat(alive(thread)).isFalse();
    }

    private static boolean alive(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals(name));
    }

    private interface Stop {
        void stop() throws InterruptedException;
    }

    /** Hears what one organisation tells. */
    private record Ear(UUID organization, CountDownLatch heard) implements TopicHandler {
        Ear(UUID organization) {
            this(organization, new CountDownLatch(1));
        }

        @Override
        public String topic() {
            return Topics.LOCATIONS;
        }

        @Override
        public Uni<Void> handle(ReceivedEvent event) {
            if (event.organization().filter(organization::equals).isPresent()) {
                heard.countDown();
            }
            return Uni.createFrom().voidItem();
        }
    }
}
