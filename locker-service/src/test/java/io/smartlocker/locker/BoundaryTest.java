package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.kiosk.BayFact;
import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.StrangeBadge;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is believed of a kiosk, and what is not. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class BoundaryTest {
    private final KafkaProbe kafka = new KafkaProbe();
    private final Customer customer = new Customer(kafka);
    private PlayedKiosk kiosk;
    private UUID bay;

    @BeforeEach
    void furnish() {
        UUID location = customer.location("Site");
        UUID type = customer.lockerType("2x4");
        UUID locker = customer.locker("L-1", type, location);
        kiosk = PlayedKiosk.active(customer, "Kiosk", location, locker);
        bay = customer.bay(locker, 1);
        Eventually.eventually(() -> assertThat(kiosk.directory()).containsKey("bay:" + bay));
        kiosk.tell(null, new KioskFact.Started("1.0", Instant.now()));
        Eventually.eventually(() -> assertThat(log(kiosk.id, "kiosk.started")).hasSize(1));
    }

    private List<Activity> log(UUID subject, String type) {
        return kafka.read(Topics.ACTIVITY, subject.toString()).stream()
                .map(told -> Contracts.read(told.value(), Activity.class))
                .filter(activity -> activity.type().equals(type))
                .toList();
    }

    private List<UUID> forwarded(UUID subject) {
        return kafka.read(Topics.BAY_FACTS, subject.toString()).stream()
                .map(told -> Contracts.read(told.value(), BayFact.class).event().id())
                .toList();
    }

    @Test
    void a_take_is_forwarded_and_told_with_its_intent() {
        UUID person = UuidV7.next();
        UUID intent = UuidV7.next();
        kiosk.tell(null, new KioskFact.TapRefused(null, "NOT_GRANTED", null));
        kiosk.tell(null, new KioskFact.TapAccepted(person));
        kiosk.tell(bay, new KioskFact.BayFired(intent, KioskFact.Purpose.TAKE, person, null, 1));
        KioskEvent opened = kiosk.tell(bay, new KioskFact.DoorOpened(intent));
        kiosk.tell(bay, new KioskFact.DoorClosed(intent));
        kiosk.tell(bay, new KioskFact.DoorAlarm(KioskFact.Alarm.FORCED_OPEN, null));
        Eventually.eventually(() -> assertThat(log(bay, "bay.forced-open")).hasSize(1));
        assertThat(log(bay, "bay.opened")).singleElement().satisfies(told -> {
            assertThat(told.actor()).isEqualTo(Actor.user(person));
            assertThat(told.at()).isEqualTo(opened.at());
            assertThat(told.details())
                    .containsEntry("purpose", "TAKE")
                    .containsEntry("intent", intent.toString())
                    .containsEntry("person", person.toString());
        });
        assertThat(log(bay, "bay.closed")).singleElement().satisfies(told -> assertThat(told.details())
                .containsEntry("purpose", "TAKE"));
        assertThat(log(kiosk.id, "tap.accepted")).hasSize(1);
        assertThat(log(kiosk.id, "tap.refused")).singleElement().satisfies(told -> {
            assertThat(told.result()).isEqualTo(Result.REFUSED);
            assertThat(told.details()).containsEntry("reason", "NOT_GRANTED");
        });
        assertThat(forwarded(bay)).hasSize(4).contains(opened.id());
    }

    @Test
    void what_is_told_of_a_device_in_somebodys_hand_is_forwarded_under_the_device() {
        UUID device = UuidV7.next();
        UUID person = UuidV7.next();
        KioskEvent handed =
                kiosk.tell(null, new KioskFact.DeviceHandedOver(device, person, UuidV7.next(), Evidence.STATED));
        KioskEvent broken = kiosk.tell(null, new KioskFact.FaultReported(person, device, "DISPLAY", null));

        Eventually.eventually(() -> assertThat(forwarded(device)).containsExactly(handed.id(), broken.id()));
    }

    @Test
    void a_badge_that_nobody_has_is_told_to_who_enrols_it_and_is_not_in_the_log() {
        KioskEvent tapped = kiosk.tell(null, new KioskFact.TapRefused(null, "NOT_RECOGNISED", "a-verifier"));

        Eventually.eventually(() -> assertThat(kafka.read(Topics.STRANGE_BADGES, kiosk.id.toString()))
                .extracting(told -> Contracts.read(told.value(), StrangeBadge.class))
                .containsExactly(new StrangeBadge(customer.organization, kiosk.id, tapped.at(), "a-verifier")));
        Eventually.eventually(() -> assertThat(log(kiosk.id, "tap.refused"))
                .singleElement()
                .satisfies(told -> assertThat(told.details()).doesNotContainValue("a-verifier")));
    }

    @Test
    void a_kiosk_cannot_speak_of_another_kiosks_bay() {
        UUID foreign = customer.bay(UUID.randomUUID(), 1);
        KioskEvent lie = kiosk.tell(foreign, new KioskFact.DoorOpened(null));
        KioskEvent truth = kiosk.tell(bay, new KioskFact.DoorOpened(null));
        Eventually.eventually(() -> assertThat(forwarded(bay)).containsExactly(truth.id()));
        assertThat(forwarded(foreign)).isEmpty();
        assertThat(log(foreign, "bay.opened")).isEmpty();
        assertThat(log(kiosk.id, "kiosk.event-refused")).singleElement().satisfies(told -> assertThat(told.details())
                .containsEntry("event", lie.id().toString()));
    }

    @Test
    void a_repetition_is_dropped_and_a_gap_is_reported() {
        KioskEvent second = kiosk.tell(bay, new KioskFact.DoorOpened(null));
        kiosk.tell(second);
        KioskEvent fifth = PlayedKiosk.event(5, bay, new KioskFact.DoorClosed(null));
        kiosk.tell(fifth);
        Eventually.eventually(() -> assertThat(forwarded(bay)).containsExactly(second.id(), fifth.id()));
        assertThat(log(kiosk.id, "kiosk.events-missing").size()
                        + log(bay, "kiosk.events-missing").size())
                .isEqualTo(1);
        assertThat(log(bay, "kiosk.events-missing")).singleElement().satisfies(told -> assertThat(told.details())
                .containsEntry("from", "3")
                .containsEntry("until", "4"));
    }

    @Test
    void a_kiosk_that_lost_its_journal_counts_anew() {
        kiosk.tell(bay, new KioskFact.DoorOpened(null));
        KioskEvent anew = PlayedKiosk.event(1, null, new KioskFact.Started("1.0", Instant.now()));
        kiosk.tell(anew);
        KioskEvent next = PlayedKiosk.event(2, bay, new KioskFact.DoorClosed(null));
        kiosk.tell(next);
        Eventually.eventually(() -> assertThat(forwarded(bay)).hasSize(2).contains(next.id()));
        assertThat(log(kiosk.id, "kiosk.events-restarted")).hasSize(1);
    }

    @Test
    void a_revoked_kiosk_is_not_believed() {
        customer.as("kiosks:write")
                .post("/api/v1/kiosks/" + kiosk.id + "/revoke")
                .then()
                .statusCode(200);
        kiosk.tell(bay, new KioskFact.DoorOpened(null));
        Eventually.eventually(
                () -> assertThat(log(kiosk.id, "kiosk.event-refused")).hasSize(1));
        assertThat(forwarded(bay)).isEmpty();
    }
}
