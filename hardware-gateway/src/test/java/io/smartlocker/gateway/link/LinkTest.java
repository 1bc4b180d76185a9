package io.smartlocker.gateway.link;

import static io.restassured.RestAssured.given;
import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.TopicSettings;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.kiosk.KioskCommand;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.CommandOutcome;
import io.smartlocker.gateway.BareSite;
import io.smartlocker.gateway.PersonAtKiosk;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.enrolment.EnrolmentFile;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.testing.KafkaNode;
import io.smartlocker.testing.KafkaProbe;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Directory and commands in, facts out, over a real broker that comes and goes. */
@QuarkusTest
@QuarkusTestResource(value = BareSite.class, restrictToAnnotatedClass = true)
class LinkTest {
    private static final String DIRECTORY = Topics.kioskDirectory(SeededKiosk.KIOSK);
    private static final String COMMANDS = Topics.kioskCommands(SeededKiosk.KIOSK);
    private static final String EVENTS = Topics.kioskEvents(SeededKiosk.KIOSK);
    private static KafkaNode kafka;
    private static KafkaProbe probe;

    @Inject
    EnrolmentFile enrolment;

    @Inject
    Facts facts;

    @BeforeEach
    void enrolled() {
        if (kafka == null) {
            kafka = KafkaNode.start();
            kafka.createTopics(TopicSettings.ofKiosk(SeededKiosk.KIOSK));
            probe = new KafkaProbe(kafka.bootstrapServers());
            SeededKiosk kiosk = SeededKiosk.enrol(enrolment, kafka.bootstrapServers());
            kiosk.entries().forEach(LinkTest::publish);
        }
        eventually(() -> new PersonAtKiosk(SeededKiosk.BADGE_001).letIn());
    }

    @Test
    void a_person_who_is_removed_from_the_directory_is_not_let_in_any_more() {
        DirectoryEntry.Person fourth = SeededKiosk.person(4, "004", "04A1B2C3D7", null, true);
        publish(fourth);
        eventually(() -> new PersonAtKiosk("04A1B2C3D7").tap().statusCode(200));
        probe.send(DIRECTORY, fourth.key(), SeededKiosk.ORGANIZATION, UUID.randomUUID(), "tombstone", null);
        eventually(() -> new PersonAtKiosk("04A1B2C3D7").tap().statusCode(401));
    }

    @Test
    void an_entry_older_than_the_one_held_is_refused() {
        publish(SeededKiosk.bay(7, null, 9));
        publish(outOfService(SeededKiosk.bay(7, null, 8)));
        publish(SeededKiosk.person(5, "005", "04A1B2C3D8", null, true));
        eventually(() -> new PersonAtKiosk("04A1B2C3D8").tap().statusCode(200));
        given().get("/kiosk/v1/status").then().body("bays.find { it.number == 7 }.inService", equalTo(true));
    }

    @Test
    void facts_come_out_in_order_without_gaps_and_with_their_envelope() {
        PersonAtKiosk person = new PersonAtKiosk(SeededKiosk.BADGE_001);
        person.take();
        person.giveBack();
        eventually(() -> assertThat(facts.waiting()).isZero());
        List<ConsumerRecord<String, String>> told = probe.read(EVENTS);
        assertNumberedWithoutGaps(told);
        ConsumerRecord<String, String> last = told.getLast();
        assertThat(header(last, "ce_type")).isEqualTo("io.smartlocker.kiosk-event.v1");
        assertThat(header(last, "organization")).isEqualTo(SeededKiosk.ORGANIZATION.toString());
        assertThat(header(last, "ce_id")).isEqualTo(event(last).id().toString());
    }

    @Test
    void a_remote_open_fires_once_and_succeeds_when_the_door_opens() {
        KioskCommand command = open(8, Duration.ofMinutes(1));
        int before = PersonAtKiosk.pulses(8);
        send(command);
        eventually(() -> assertThat(outcomes(command)).containsExactly(CommandOutcome.SUCCEEDED));
        send(command);
        eventually(() ->
                assertThat(outcomes(command)).containsExactly(CommandOutcome.SUCCEEDED, CommandOutcome.SUCCEEDED));
        assertThat(PersonAtKiosk.pulses(8)).isEqualTo(before + 1);
        PersonAtKiosk.moveDoor(8, "CLOSED", null);
    }

    @Test
    void an_expired_command_is_answered_and_not_fired() {
        KioskCommand command = open(7, Duration.ofSeconds(-1));
        int before = PersonAtKiosk.pulses(7);
        send(command);
        eventually(() -> assertThat(outcomes(command)).containsExactly(CommandOutcome.EXPIRED));
        assertThat(PersonAtKiosk.pulses(7)).isEqualTo(before);
    }

    @Test
    void a_command_for_a_bay_that_is_not_here_fails() {
        KioskCommand command = new KioskCommand(
                UuidV7.next(),
                SeededKiosk.nobody(),
                KioskCommand.Action.OPEN,
                Instant.now(),
                Instant.now().plusSeconds(60),
                null,
                null);
        send(command);
        eventually(() -> assertThat(outcomes(command)).containsExactly(CommandOutcome.FAILED));
    }

    @Test
    void while_kafka_is_away_taps_go_on_and_everything_arrives_once_when_it_is_back() {
        eventually(() -> assertThat(facts.waiting()).isZero());
        kafka.stop();
        eventually(() -> given().get("/kiosk/v1/status").then().body("link.up", equalTo(false)));
        PersonAtKiosk person = new PersonAtKiosk(SeededKiosk.BADGE_002);
        person.take();
        assertThat(facts.waiting()).isPositive();
        kafka.restart();
        eventually(Duration.ofSeconds(60), () -> {
            assertThat(facts.waiting()).isZero();
            given().get("/kiosk/v1/status").then().body("link.up", equalTo(true));
        });
        assertNumberedWithoutGaps(probe.read(EVENTS));
        person.giveBack();
    }

    private static void assertNumberedWithoutGaps(List<ConsumerRecord<String, String>> told) {
        assertThat(told.stream().map(each -> event(each).sequence()).toList())
                .isEqualTo(LongStream.rangeClosed(1, told.size()).boxed().toList());
    }

    private static List<CommandOutcome> outcomes(KioskCommand command) {
        return probe.read(EVENTS).stream()
                .map(LinkTest::event)
                .map(KioskEvent::fact)
                .filter(KioskFact.CommandFinished.class::isInstance)
                .map(KioskFact.CommandFinished.class::cast)
                .filter(finished -> finished.command().equals(command.id()))
                .map(KioskFact.CommandFinished::outcome)
                .toList();
    }

    private static KioskCommand open(int bay, Duration expiresIn) {
        return new KioskCommand(
                UuidV7.next(),
                SeededKiosk.bay(bay),
                KioskCommand.Action.OPEN,
                Instant.now(),
                Instant.now().plus(expiresIn),
                "a test",
                null);
    }

    private static void send(KioskCommand command) {
        probe.send(COMMANDS, command.bay().toString(), SeededKiosk.ORGANIZATION, UUID.randomUUID(), command);
    }

    private static void publish(DirectoryEntry entry) {
        probe.send(
                DIRECTORY,
                entry.key(),
                SeededKiosk.ORGANIZATION,
                UUID.randomUUID(),
                "io.smartlocker.directory-entry.v1",
                Contracts.write(entry));
    }

    private static DirectoryEntry.Bay outOfService(DirectoryEntry.Bay bay) {
        return new DirectoryEntry.Bay(
                bay.id(),
                bay.revision(),
                bay.locker(),
                bay.number(),
                bay.operational(),
                true,
                bay.device(),
                bay.user(),
                bay.settings());
    }

    private static KioskEvent event(ConsumerRecord<String, String> told) {
        return Contracts.read(told.value(), KioskEvent.class);
    }

    private static String header(ConsumerRecord<String, String> told, String name) {
        return new String(told.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
