package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.kiosk.BayFact;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What many kiosks told meanwhile is taken at once, and yet nothing of one is taken for another's. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class BoundaryBatchTest {
    private static final int KIOSKS = 3;

    private final KafkaProbe kafka = new KafkaProbe();
    private final Customer customer = new Customer(kafka);
    private final List<Place> places = new ArrayList<>();

    /** A kiosk, the only bay of its locker, and who uses it. */
    private record Place(PlayedKiosk kiosk, UUID bay, UUID person, UUID intent) {}

    @BeforeEach
    void furnish() {
        UUID location = customer.location("Site");
        UUID type = customer.lockerType("2x4");
        for (int number = 1; number <= KIOSKS; number++) {
            UUID locker = customer.locker("L-" + number, type, location);
            PlayedKiosk kiosk = PlayedKiosk.active(customer, "Kiosk " + number, location, locker);
            UUID bay = customer.bay(locker, 1);
            Eventually.eventually(() -> assertThat(kiosk.directory()).containsKey("bay:" + bay));
            places.add(new Place(kiosk, bay, UuidV7.next(), UuidV7.next()));
        }
        each(place -> place.kiosk.tell(null, new KioskFact.Started("1.0", Instant.now())));
        each(place -> Eventually.eventually(
                () -> assertThat(log(place.kiosk.id, "kiosk.started")).hasSize(1)));
    }

    @Test
    void each_door_is_told_with_the_intent_of_its_own_kiosk() throws SQLException {
        whileNothingIsTakenIn(() -> {
            each(place -> place.kiosk.tell(
                    place.bay, new KioskFact.BayFired(place.intent, KioskFact.Purpose.TAKE, place.person, null, 1)));
            each(place -> place.kiosk.tell(place.bay, new KioskFact.DoorOpened(place.intent)));
            each(place -> place.kiosk.tell(place.bay, new KioskFact.DoorClosed(place.intent)));
        });

        for (Place place : places) {
            Eventually.eventually(() -> assertThat(log(place.bay, "bay.closed")).hasSize(1));
            assertThat(log(place.bay, "bay.opened")).singleElement().satisfies(told -> {
                assertThat(told.actor()).isEqualTo(Actor.user(place.person));
                assertThat(told.details()).containsEntry("intent", place.intent.toString());
            });
        }
    }

    @Test
    void a_gap_and_a_lie_are_those_of_one_kiosk() throws SQLException {
        Place liar = places.get(0);
        Place forgetful = places.get(1);
        Place honest = places.get(2);
        List<KioskEvent> believed = new ArrayList<>();
        whileNothingIsTakenIn(() -> {
            each(place -> believed.add(place.kiosk.tell(place.bay, new KioskFact.DoorOpened(null))));
            liar.kiosk.tell(honest.bay, new KioskFact.DoorOpened(null));
            KioskEvent late =
                    PlayedKiosk.event(believed.get(1).sequence() + 3, forgetful.bay, new KioskFact.DoorClosed(null));
            forgetful.kiosk.tell(late);
            believed.add(late);
            believed.add(honest.kiosk.tell(honest.bay, new KioskFact.DoorClosed(null)));
        });

        Eventually.eventually(() -> assertThat(forwarded())
                .containsExactlyInAnyOrderElementsOf(
                        believed.stream().map(KioskEvent::id).toList()));
        Eventually.eventually(
                () -> assertThat(log(liar.kiosk.id, "kiosk.event-refused")).hasSize(1));
        assertThat(log(forgetful.bay, "kiosk.events-missing")).hasSize(1);
        assertThat(log(liar.bay, "kiosk.events-missing")).isEmpty();
        assertThat(log(honest.bay, "kiosk.events-missing")).isEmpty();
        assertThat(log(forgetful.kiosk.id, "kiosk.event-refused")).isEmpty();
        assertThat(log(honest.kiosk.id, "kiosk.event-refused")).isEmpty();
    }

    private void each(Consumer<Place> act) {
        places.forEach(act);
    }

    private List<Activity> log(UUID subject, String type) {
        return kafka.read(Topics.ACTIVITY, subject.toString()).stream()
                .map(told -> Contracts.read(told.value(), Activity.class))
                .filter(activity -> activity.type().equals(type))
                .toList();
    }

    private List<UUID> forwarded() {
        return places.stream()
                .flatMap(place -> kafka.read(Topics.BAY_FACTS, place.bay.toString()).stream())
                .map(told -> Contracts.read(told.value(), BayFact.class).event().id())
                .toList();
    }

    /** No event can be noted as taken in meanwhile; what comes is there together when that ends. */
    private static void whileNothingIsTakenIn(Runnable work) throws SQLException {
        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl());
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("lock table locker.inbox in share mode");
            work.run();
            database.commit();
        }
    }
}
