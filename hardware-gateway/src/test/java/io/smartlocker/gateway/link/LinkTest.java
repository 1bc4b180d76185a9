package io.smartlocker.gateway.link;

import static io.restassured.RestAssured.given;
import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.TopicSettings;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.kiosk.KioskCommand;
import io.smartlocker.contracts.kiosk.KioskCommand.Action;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.CommandOutcome;
import io.smartlocker.gateway.BareSite;
import io.smartlocker.gateway.PersonAtKiosk;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.enrolment.EnrolmentFile;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.journal.Journal;
import io.smartlocker.testing.CpuTime;
import io.smartlocker.testing.KafkaNode;
import io.smartlocker.testing.KafkaProbe;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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

    @Inject
    Journal journal;

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
    void somebody_whose_entry_the_disk_has_damaged_is_let_in_again_after_a_tap() {
        DirectoryEntry.Person sixth = SeededKiosk.person(6, "006", "04A1B2C3D9", null, true);
        publish(sixth);
        eventually(() -> new PersonAtKiosk("04A1B2C3D9").tap().statusCode(200));
        journal.change(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("update directory_entry set entry = zeroblob(40) where key = '" + sixth.key() + "'");
            }
        });
        new PersonAtKiosk("04A1B2C3D9").tap().statusCode(503).body("reason", equalTo("JOURNAL_UNAVAILABLE"));
        eventually(() -> new PersonAtKiosk("04A1B2C3D9").tap().statusCode(200));
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
        ConsumerRecord<String, String> last = told.stream()
                .filter(each -> event(each).sequence() > 0)
                .toList()
                .getLast();
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
        KioskCommand command = order(SeededKiosk.nobody(), Action.OPEN, Duration.ofMinutes(1), null);
        send(command);
        eventually(() -> assertThat(outcomes(command)).containsExactly(CommandOutcome.FAILED));
    }

    @Test
    void a_command_is_cancelled_while_it_waits_for_the_locks_before_it() {
        KioskCommand first = open(6, Duration.ofMinutes(1));
        KioskCommand second = open(5, Duration.ofMinutes(1));
        int before = PersonAtKiosk.pulses(5);
        send(first);
        send(second);
        send(cancel(second));
        // Told twice when the cancellation was read before the command had begun to wait.
        eventually(() -> assertThat(outcomes(second)).contains(CommandOutcome.CANCELLED));
        eventually(() -> assertThat(outcomes(first)).containsExactly(CommandOutcome.SUCCEEDED));
        assertThat(outcomes(second)).containsOnly(CommandOutcome.CANCELLED);
        assertThat(PersonAtKiosk.pulses(5)).isEqualTo(before);
        PersonAtKiosk.moveDoor(6, "CLOSED", "SCN-006");
    }

    @Test
    void a_cancellation_that_comes_before_its_command_holds() {
        KioskCommand command = open(7, Duration.ofMinutes(1));
        int before = PersonAtKiosk.pulses(7);
        send(cancel(command));
        send(command);
        eventually(() -> assertThat(outcomes(command)).contains(CommandOutcome.CANCELLED));
        KioskCommand later = order(Action.STATUS, null);
        send(later);
        eventually(() -> assertThat(outcomes(later)).containsExactly(CommandOutcome.SUCCEEDED));
        assertThat(outcomes(command)).containsOnly(CommandOutcome.CANCELLED);
        assertThat(PersonAtKiosk.pulses(7)).isEqualTo(before);
    }

    @Test
    void a_kiosk_that_already_fired_answers_so() {
        KioskCommand command = open(8, Duration.ofMinutes(1));
        send(command);
        eventually(() -> assertThat(outcomes(command)).containsExactly(CommandOutcome.SUCCEEDED));
        send(cancel(command));
        eventually(() ->
                assertThat(outcomes(command)).containsExactly(CommandOutcome.SUCCEEDED, CommandOutcome.SUCCEEDED));
        PersonAtKiosk.moveDoor(8, "CLOSED", null);
    }

    @Test
    void asked_for_its_status_the_kiosk_tells_itself_and_every_bay() {
        KioskCommand command = order(Action.STATUS, null);
        send(command);
        eventually(() -> assertThat(outcomes(command)).containsExactly(CommandOutcome.SUCCEEDED));
        assertThat(health())
                .filteredOn(told -> command.id().equals(told.command()))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.softwareVersion()).isNotBlank();
                    assertThat(told.leaseUntil()).isNotNull();
                    assertThat(told.directoryRevision()).isPositive();
                    assertThat(told.freeDiskBytes()).isPositive();
                    assertThat(told.lockers()).singleElement().satisfies(locker -> {
                        assertThat(locker.locker()).isEqualTo(SeededKiosk.LOCKER);
                        assertThat(locker.hardware()).isEqualTo("SIMULATED");
                        assertThat(locker.wired()).isEqualTo(SeededKiosk.BAYS);
                        assertThat(locker.detail()).hasSize(SeededKiosk.BAYS);
                    });
                });
        send(command);
        eventually(() ->
                assertThat(outcomes(command)).containsExactly(CommandOutcome.SUCCEEDED, CommandOutcome.SUCCEEDED));
        assertThat(health())
                .filteredOn(told -> command.id().equals(told.command()))
                .hasSize(1);
    }

    @Test
    void in_service_mode_nothing_is_taken_and_everything_is_taken_back() {
        PersonAtKiosk person = new PersonAtKiosk(SeededKiosk.BADGE_001);
        person.take();
        Instant until = Instant.now().plusSeconds(3_600).truncatedTo(ChronoUnit.MILLIS);
        KioskCommand on = order(Action.SERVICE_ON, until);
        send(on);
        eventually(() -> given().get("/kiosk/v1/status").then().body("serviceUntil", equalTo(until.toString())));
        eventually(() -> assertThat(health().getLast().serviceUntil()).isEqualTo(until));
        new PersonAtKiosk(SeededKiosk.BADGE_002).tap().statusCode(403).body("reason", equalTo("SERVICE_MODE"));
        person.giveBack();
        KioskCommand opened = open(8, Duration.ofMinutes(1));
        send(opened);
        eventually(() -> assertThat(outcomes(opened)).containsExactly(CommandOutcome.SUCCEEDED));
        PersonAtKiosk.moveDoor(8, "CLOSED", null);
        send(order(Action.SERVICE_OFF, null));
        eventually(() -> given().get("/kiosk/v1/status").then().body("serviceUntil", nullValue()));
        eventually(() -> new PersonAtKiosk(SeededKiosk.BADGE_002).tap().statusCode(200));
    }

    @Test
    void while_kafka_is_away_taps_go_on_the_link_rests_and_everything_arrives_once_when_it_is_back() {
        eventually(() -> assertThat(facts.waiting()).isZero());
        kafka.stop();
        eventually(() -> given().get("/kiosk/v1/status").then().body("link.up", equalTo(false)));
        PersonAtKiosk person = new PersonAtKiosk(SeededKiosk.BADGE_002);
        person.take();
        assertThat(facts.waiting()).isPositive();
        assertThat(CpuTime.shares(LinkTest::isOfTheLink, Duration.ofSeconds(4)))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy((thread, share) -> assertThat(share).isLessThan(0.2));
        kafka.restart();
        eventually(Duration.ofSeconds(60), () -> {
            assertThat(facts.waiting()).isZero();
            given().get("/kiosk/v1/status").then().body("link.up", equalTo(true));
        });
        assertNumberedWithoutGaps(probe.read(EVENTS));
        person.giveBack();
    }

    private static boolean isOfTheLink(String thread) {
        return Stream.of("link-in", "link-out", "kafka-producer-network-thread | kiosk-")
                .anyMatch(thread::startsWith);
    }

    private static void assertNumberedWithoutGaps(List<ConsumerRecord<String, String>> told) {
        List<Long> numbers = told.stream()
                .map(each -> event(each).sequence())
                .filter(number -> number > 0)
                .toList();
        assertThat(numbers)
                .isEqualTo(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
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
        return order(SeededKiosk.bay(bay), Action.OPEN, expiresIn, null);
    }

    private static KioskCommand order(UUID bay, Action action, Duration expiresIn, Instant until) {
        return new KioskCommand(
                UuidV7.next(), bay, action, Instant.now(), Instant.now().plus(expiresIn), "a test", null, until);
    }

    private static KioskCommand order(Action action, Instant until) {
        return order(null, action, Duration.ofMinutes(1), until);
    }

    private static KioskCommand cancel(KioskCommand command) {
        return new KioskCommand(
                command.id(),
                command.bay(),
                Action.CANCEL,
                Instant.now(),
                Instant.now().plusSeconds(60),
                null,
                null,
                null);
    }

    private static void send(KioskCommand command) {
        UUID key = command.bay() == null ? SeededKiosk.KIOSK : command.bay();
        probe.send(COMMANDS, key.toString(), SeededKiosk.ORGANIZATION, UUID.randomUUID(), command);
    }

    private static List<KioskFact.Health> health() {
        return probe.read(EVENTS).stream()
                .map(LinkTest::event)
                .map(KioskEvent::fact)
                .filter(KioskFact.Health.class::isInstance)
                .map(KioskFact.Health.class::cast)
                .toList();
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
