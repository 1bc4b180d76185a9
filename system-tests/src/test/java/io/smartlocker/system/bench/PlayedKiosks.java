package io.smartlocker.system.bench;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.EventHeaders;
import io.smartlocker.contracts.EventTypes;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.KioskCommand;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.system.Api;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Many kiosks whose doors open at once. A cabinet fires three locks a second at most, so fifty a second take many of them, and so
 * many gateways do not fit on the machine beside the services. They speak as the gateway does, in as many messages.
 */
final class PlayedKiosks implements AutoCloseable {
    private final Api admin;
    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<UUID, Long> sequences = new HashMap<>();
    private final Map<UUID, Long> energised = new ConcurrentHashMap<>();
    private final List<String> bays = new ArrayList<>();
    private final Thread thread = Thread.ofPlatform().name("played-kiosks").unstarted(this::follow);

    PlayedKiosks(Api admin, String kafka) {
        this.admin = admin;
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "acks", "all", "linger.ms", "0"),
                new StringSerializer(),
                new StringSerializer());
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka), new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Sets them up, a locker of eight bays each, and has them listen. */
    PlayedKiosks start(int count) throws JoseException {
        String name = "Bench " + UUID.randomUUID();
        String location = admin.post(
                        "/api/v1/locations", Map.of("name", name, "country", "DE", "timeZone", "Europe/Berlin"))
                .expect(201)
                .id();
        String type = admin.post(
                        "/api/v1/locker-types",
                        Map.of("name", name, "rows", 2, "columns", 4, "charging", true, "powerBudgetWatts", 120))
                .expect(201)
                .id();
        List<TopicPartition> commands = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            UUID kiosk = enrolled(name + " " + number, location, type);
            sequences.put(kiosk, 0L);
            commands.add(new TopicPartition(Topics.kioskCommands(kiosk), 0));
        }
        sequences.keySet().forEach(this::awaitHearing);
        consumer.assign(commands);
        consumer.seekToEnd(commands);
        commands.forEach(consumer::position);
        thread.start();
        return this;
    }

    List<String> bays() {
        return bays;
    }

    /** When a command's lock would have been energised, by {@link System#nanoTime}. */
    long energisedAt(String command) {
        return energised.get(UUID.fromString(command));
    }

    private UUID enrolled(String name, String location, String type) throws JoseException {
        String locker = admin.post(
                        "/api/v1/lockers", Map.of("name", name, "serial", name, "type", type, "location", location))
                .expect(201)
                .id();
        JsonNode invitation = admin.post(
                        "/api/v1/kiosks", Map.of("name", name, "location", location, "lockers", List.of(locker)))
                .expect(201)
                .body();
        EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        admin.post(
                        "/api/v1/kiosks/enrol",
                        Map.of(
                                "code",
                                invitation.path("enrolmentCode").asText(),
                                "publicKey",
                                key.toParams(OutputControlLevel.PUBLIC_ONLY)))
                .expect(200);
        String path = "/api/v1/kiosks/" + invitation.path("id").asText();
        admin.post(path + "/confirm", Map.of("fingerprint", key.calculateBase64urlEncodedThumbprint("SHA-256")))
                .expect(200);
        eventually(() -> assertThat(
                        admin.get(path).expect(200).body().path("ready").asBoolean())
                .isTrue());
        eventually(() -> assertThat(admin.list("/api/v1/bays?locker=" + locker)).hasSize(8));
        admin.list("/api/v1/bays?locker=" + locker)
                .forEach(bay -> bays.add(bay.path("id").asText()));
        return UUID.fromString(invitation.path("id").asText());
    }

    /** What a kiosk tells that is new is heard a moment later; that moment is not measured. */
    private void awaitHearing(UUID kiosk) {
        tell(kiosk, null, new KioskFact.Started("played", Instant.now()));
        eventually(() -> assertThat(admin.get("/api/v1/kiosks/" + kiosk)
                        .expect(200)
                        .body()
                        .path("link")
                        .path("state")
                        .asText())
                .isEqualTo("CONNECTED"));
    }

    private void follow() {
        try {
            while (true) {
                consumer.poll(java.time.Duration.ofSeconds(1)).forEach(this::carryOut);
            }
        } catch (WakeupException e) {
            // It is over.
        }
    }

    private void carryOut(ConsumerRecord<String, byte[]> told) {
        long now = System.nanoTime();
        KioskCommand command = Contracts.read(told.value(), KioskCommand.class);
        UUID kiosk = UUID.fromString(
                told.topic().substring("kiosk.".length(), told.topic().length() - ".commands".length()));
        UUID intent = UuidV7.next();
        tell(kiosk, command.bay(), new KioskFact.CommandReceived(command.id()));
        energised.put(command.id(), now);
        tell(kiosk, command.bay(), new KioskFact.BayFired(intent, KioskFact.Purpose.COMMAND, null, command.id(), 1));
        tell(kiosk, command.bay(), new KioskFact.DoorOpened(intent));
        tell(
                kiosk,
                command.bay(),
                new KioskFact.CommandFinished(command.id(), KioskFact.CommandOutcome.SUCCEEDED, "The door opened."));
        tell(kiosk, command.bay(), new KioskFact.DoorClosed(intent));
    }

    private void tell(UUID kiosk, @Nullable UUID bay, KioskFact fact) {
        long sequence = sequences.merge(kiosk, 1L, Long::sum);
        KioskEvent event = new KioskEvent(UuidV7.next(), sequence, Instant.now(), true, bay, fact);
        var message = new ProducerRecord<>(
                Topics.kioskEvents(kiosk), String.valueOf(bay == null ? kiosk : bay), Contracts.write(event));
        Map.of(
                        EventHeaders.SPEC_VERSION, "1.0",
                        EventHeaders.ID, event.id().toString(),
                        EventHeaders.TYPE, EventTypes.of(event),
                        EventHeaders.SOURCE, "/kiosks/" + kiosk,
                        EventHeaders.TIME, event.at().toString())
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(message);
    }

    @Override
    public void close() throws InterruptedException {
        consumer.wakeup();
        thread.join();
        consumer.close();
        producer.close();
    }
}
