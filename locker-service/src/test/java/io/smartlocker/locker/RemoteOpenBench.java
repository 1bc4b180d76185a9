package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.EventHeaders;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.KioskCommand;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import io.smartlocker.testing.Tokens;
import io.smartlocker.testing.bench.BareHops;
import io.smartlocker.testing.bench.Pace;
import io.smartlocker.testing.bench.Sample;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/**
 * Remote opens at this service alone, fifty a second, next to two bare Kafka hops: what the service itself costs. No test by its
 * name. The database does not wait for its disk here, so the whole stack's own measurement is the one that counts.
 */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class RemoteOpenBench {
    private static final Duration FIFTY_A_SECOND = Duration.ofMillis(20);
    private static final int KIOSKS = 10;

    private final Customer customer = new Customer(new KafkaProbe());
    private final Map<UUID, Long> numbers = new HashMap<>();
    private final List<UUID> bays = new ArrayList<>();
    private final KafkaProducer<String, String> events = new KafkaProducer<>(
            Map.of("bootstrap.servers", Backends.kafka(), "acks", "all", "linger.ms", "0"),
            new StringSerializer(),
            new StringSerializer());
    private final HttpClient client = HttpClient.newHttpClient();
    private final String token = Tokens.user(customer.admin, customer.organization, "bays:open");

    @Test
    void measure() throws Exception {
        furnish();
        try (KafkaConsumer<String, byte[]> orders = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Backends.kafka()), new StringDeserializer(), new ByteArrayDeserializer())) {
            orders.assign(numbers.keySet().stream()
                    .map(kiosk -> new TopicPartition(Topics.kioskCommands(kiosk), 0))
                    .toList());
            orders.seekToEnd(orders.assignment());
            orders.assignment().forEach(orders::position);
            Thread thread = Thread.ofPlatform().start(() -> follow(orders));
            BareHops bare = new BareHops(Backends.kafka());
            bare.measure(500, FIFTY_A_SECOND);
            opens(500);
            Sample before = bare.measure(1_000, FIFTY_A_SECOND);
            Sample opens = opens(1_000);
            Sample after = bare.measure(1_000, FIFTY_A_SECOND);
            double peer = (before.quantile(0.5).toNanos() + after.quantile(0.5).toNanos()) / 2.0;
            String report = "bare hops " + before + "; " + after + "\nopens " + opens + "\nratio "
                    + String.format(Locale.ROOT, "%.1f", opens.quantile(0.5).toNanos() / peer) + "\nload "
                    + Files.readString(Path.of("/proc/loadavg"));
            Files.writeString(Path.of("target", "remote-opens.txt"), report);
            orders.wakeup();
            thread.join();
        }
    }

    private void furnish() {
        UUID location = customer.location("Site");
        UUID type = customer.lockerType("2x4");
        for (int number = 0; number < KIOSKS; number++) {
            UUID locker = customer.locker("L-" + number, type, location);
            PlayedKiosk kiosk = PlayedKiosk.active(customer, "Kiosk " + number, location, locker);
            numbers.put(kiosk.id, 0L);
            UUID bay = customer.bay(locker, 1);
            bays.add(bay);
            Eventually.eventually(() -> assertThat(kiosk.directory()).containsKey("bay:" + bay));
            kiosk.tell(PlayedKiosk.health());
            Eventually.eventually(() -> customer.as("kiosks:read")
                    .get("/api/v1/kiosks/" + kiosk.id)
                    .then()
                    .body("link.state", equalTo("CONNECTED")));
        }
    }

    private void follow(KafkaConsumer<String, byte[]> orders) {
        try {
            while (true) {
                orders.poll(Duration.ofSeconds(1)).forEach(this::carryOut);
            }
        } catch (WakeupException e) {
            // It is over.
        }
    }

    private void carryOut(ConsumerRecord<String, byte[]> told) {
        KioskCommand order = Contracts.read(told.value(), KioskCommand.class);
        UUID kiosk = UUID.fromString(told.topic().split("\\.")[1]);
        UUID intent = UuidV7.next();
        tell(kiosk, order, new KioskFact.CommandReceived(order.id()));
        tell(kiosk, order, new KioskFact.BayFired(intent, KioskFact.Purpose.COMMAND, null, order.id()));
        tell(kiosk, order, new KioskFact.DoorOpened(intent));
        tell(
                kiosk,
                order,
                new KioskFact.CommandFinished(order.id(), KioskFact.CommandOutcome.SUCCEEDED, "The door opened."));
    }

    /** Without waiting for the broker, as the gateway does within a batch. */
    private void tell(UUID kiosk, KioskCommand order, KioskFact fact) {
        long number = numbers.merge(kiosk, 1L, Long::sum);
        KioskEvent event = PlayedKiosk.event(number, order.bay(), fact);
        var message =
                new ProducerRecord<>(Topics.kioskEvents(kiosk), String.valueOf(order.bay()), Contracts.write(event));
        message.headers().add(EventHeaders.ID, event.id().toString().getBytes(StandardCharsets.UTF_8));
        events.send(message);
    }

    private Sample opens(int times) throws Exception {
        List<Future<Duration>> all = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Pace.keep(times, FIFTY_A_SECOND, number -> {
                UUID bay = bays.get(number % bays.size());
                all.add(callers.submit(() -> open(bay)));
            });
        }
        Sample sample = new Sample();
        for (Future<Duration> each : all) {
            sample.add(each.get());
        }
        return sample;
    }

    private Duration open(UUID bay) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/bays/" + bay + "/open"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Prefer", "wait=30")
                .POST(HttpRequest.BodyPublishers.ofString("{\"reason\":\"Measuring\"}"))
                .build();
        long begin = System.nanoTime();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        long end = System.nanoTime();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Duration.ofNanos(end - begin);
    }
}
