package io.smartlocker.gateway.link;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.TopicSettings;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.kiosk.KioskCommand;
import io.smartlocker.contracts.kiosk.KioskCommand.Action;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.CommandFinished;
import io.smartlocker.contracts.kiosk.KioskFact.CommandOutcome;
import io.smartlocker.gateway.BareSite;
import io.smartlocker.gateway.PersonAtKiosk;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.SetClock;
import io.smartlocker.gateway.enrolment.EnrolmentFile;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.journal.Journal;
import io.smartlocker.testing.KafkaNode;
import io.smartlocker.testing.KafkaProbe;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a kiosk does that hears nothing for long, and what it makes of all that when it hears again. */
@QuarkusTest
@TestProfile(SetClock.Profile.class)
@QuarkusTestResource(value = BareSite.class, restrictToAnnotatedClass = true)
class CutOffTest {
    private static final String DIRECTORY = Topics.kioskDirectory(SeededKiosk.KIOSK);
    private static final String COMMANDS = Topics.kioskCommands(SeededKiosk.KIOSK);
    private static final String EVENTS = Topics.kioskEvents(SeededKiosk.KIOSK);
    private static final int OF_A_DAY = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static KafkaNode kafka;
    private static KafkaProbe probe;
    private static SeededKiosk kiosk;
    private static long revision = 1;

    @Inject
    EnrolmentFile enrolment;

    @Inject
    Facts facts;

    @Inject
    Journal journal;

    @Inject
    Link link;

    @Inject
    SetClock clock;

    @BeforeEach
    void enrolled() {
        if (kafka == null) {
            kafka = KafkaNode.start();
            kafka.createTopics(TopicSettings.ofKiosk(SeededKiosk.KIOSK));
            probe = new KafkaProbe(kafka.bootstrapServers());
            kiosk = SeededKiosk.enrol(enrolment, kafka.bootstrapServers());
            kiosk.entries().forEach(CutOffTest::publish);
        }
        eventually(PATIENCE, () -> new PersonAtKiosk(SeededKiosk.BADGE_001).letIn());
    }

    @AfterEach
    void connectedAgain() {
        clock.setAhead(Duration.ZERO);
        clock.trust(true);
        reconnect();
    }

    @Test
    void the_facts_of_an_offline_day_arrive_in_order_once_and_with_their_own_times() {
        eventually(() -> assertThat(facts.waiting()).isZero());
        long before = told().getLast().sequence();
        kafka.stop();
        UUID bay = SeededKiosk.bay(8);
        Instant morning = clock.now();
        for (int hour = 0; hour < 25; hour++) {
            clock.setAhead(Duration.ofHours(hour));
            journal.change(connection -> {
                for (int i = 0; i < OF_A_DAY / 25; i++) {
                    facts.append(connection, bay, new KioskFact.DoorOpened(null));
                }
            });
        }
        assertThat(facts.waiting()).isGreaterThanOrEqualTo(OF_A_DAY);
        kafka.restart();
        eventually(PATIENCE, () -> assertThat(facts.waiting()).isZero());

        List<KioskEvent> told =
                told().stream().filter(event -> event.sequence() > before).toList();
        assertThat(told.stream().map(KioskEvent::sequence).toList())
                .isEqualTo(LongStream.rangeClosed(before + 1, before + told.size())
                        .boxed()
                        .toList());
        List<KioskEvent> ofTheDay = told.stream()
                .filter(event -> bay.equals(event.bay()) && !event.at().isBefore(morning))
                .toList();
        assertThat(ofTheDay)
                .hasSizeGreaterThanOrEqualTo(OF_A_DAY)
                .extracting(KioskEvent::at)
                .isSorted();
        assertThat(Duration.between(morning, ofTheDay.getLast().at())).isGreaterThanOrEqualTo(Duration.ofHours(24));
    }

    @Test
    void when_the_lease_has_ended_nothing_is_taken_and_everything_is_taken_back() {
        PersonAtKiosk holder = new PersonAtKiosk(SeededKiosk.BADGE_002);
        holder.take();
        link.stop();
        clock.setAhead(Duration.ofHours(25));

        new PersonAtKiosk(SeededKiosk.BADGE_001).tap().statusCode(403).body("reason", equalTo("LEASE_EXPIRED"));
        holder.giveBack();

        reconnect();
        revision++;
        publish(kiosk.lease(revision, clock.now().plus(Duration.ofDays(1))));
        eventually(() -> new PersonAtKiosk(SeededKiosk.BADGE_001).tap().statusCode(200));
    }

    @Test
    void a_command_that_waited_for_longer_than_it_may_is_answered_and_not_fired() {
        int before = PersonAtKiosk.pulses(7);
        link.stop();
        KioskCommand command = open(7);
        send(command);
        clock.setAhead(Duration.ofMinutes(2));
        reconnect();
        eventually(() -> assertThat(outcomes(command)).containsExactly(CommandOutcome.EXPIRED));
        assertThat(PersonAtKiosk.pulses(7)).isEqualTo(before);
    }

    @Test
    void while_the_clock_is_wrong_only_what_was_ordered_while_it_listened_is_fired_and_facts_say_so() {
        link.stop();
        clock.trust(false);
        clock.setAhead(Duration.ofDays(-20_000));
        int before = PersonAtKiosk.pulses(7);
        KioskCommand late = open(7);
        send(late);
        reconnect();
        eventually(() -> assertThat(outcomes(late)).containsExactly(CommandOutcome.EXPIRED));
        assertThat(PersonAtKiosk.pulses(7)).isEqualTo(before);

        KioskCommand prompt = open(7);
        send(prompt);
        eventually(() -> assertThat(outcomes(prompt)).containsExactly(CommandOutcome.SUCCEEDED));
        PersonAtKiosk.moveDoor(7, "CLOSED", null);
        assertThat(told().getLast().clockSynchronized()).isFalse();
    }

    @Test
    void whoever_was_removed_while_nobody_can_know_it_any_more_is_not_let_in() throws Exception {
        DirectoryEntry.Person removed = SeededKiosk.person(4, "004", "04A1B2C3D7", null, true);
        publish(removed);
        eventually(() -> new PersonAtKiosk("04A1B2C3D7").tap().statusCode(200));
        link.stop();
        forgetTopic();
        revision++;
        publish(kiosk.lease(revision, clock.now().plus(Duration.ofDays(1))));
        kiosk.entries().stream()
                .filter(entry -> !(entry instanceof DirectoryEntry.Lease))
                .forEach(CutOffTest::publish);
        new PersonAtKiosk("04A1B2C3D7").tap().statusCode(200);
        reconnect();
        eventually(PATIENCE, () -> new PersonAtKiosk("04A1B2C3D7").tap().statusCode(401));
        new PersonAtKiosk(SeededKiosk.BADGE_001).tap().statusCode(200).body("holds", hasSize(0));
    }

    /** As the broker does with what is older than it keeps. */
    private static void forgetTopic() throws Exception {
        TopicPartition partition = new TopicPartition(DIRECTORY, 0);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            // The kiosk's place must lie before what is left.
            publish(SeededKiosk.bay(8, null, 1));
            long end = admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get()
                    .offset();
            // By order, records are only deleted of a topic from which the broker deletes.
            cleanUp(admin, "compact,delete");
            admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(end)))
                    .all()
                    .get();
            cleanUp(admin, "compact");
        }
    }

    private static void cleanUp(Admin admin, String policy) throws Exception {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, DIRECTORY);
        AlterConfigOp set = new AlterConfigOp(new ConfigEntry("cleanup.policy", policy), AlterConfigOp.OpType.SET);
        admin.incrementalAlterConfigs(Map.of(topic, List.of(set))).all().get();
    }

    private void reconnect() {
        enrolment.current().ifPresent(link::start);
    }

    private static List<KioskEvent> told() {
        return probe.read(EVENTS).stream()
                .map(each -> Contracts.read(each.value(), KioskEvent.class))
                .filter(event -> event.sequence() > 0)
                .toList();
    }

    private static List<CommandOutcome> outcomes(KioskCommand command) {
        return told().stream()
                .map(KioskEvent::fact)
                .filter(CommandFinished.class::isInstance)
                .map(CommandFinished.class::cast)
                .filter(finished -> finished.command().equals(command.id()))
                .map(CommandFinished::outcome)
                .toList();
    }

    private static KioskCommand open(int bay) {
        Instant now = Instant.now();
        return new KioskCommand(
                UuidV7.next(), SeededKiosk.bay(bay), Action.OPEN, now, now.plusSeconds(60), "a test", null, null);
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
}
