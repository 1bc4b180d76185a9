package io.smartlocker.locker;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.contracts.state.CustodyState;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One answer to how a locker is. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class LockerStatusTest {
    private static final Charge CHARGING = new Charge(Charge.State.CHARGING, 80, true);

    private final KafkaProbe kafka = new KafkaProbe();
    private final Customer customer = new Customer(kafka);
    private UUID location;
    private UUID locker;

    @BeforeEach
    void furnish() {
        location = customer.location("Site");
        locker = customer.locker("L-1", customer.lockerType("2x4"), location);
    }

    private ValidatableResponse status() {
        return customer.get("/lockers/" + locker + "/status", "lockers:read").statusCode(200);
    }

    private UUID bay(int number, Door door, @Nullable UUID device, @Nullable UUID user, Charge charge) {
        UUID id = UuidV7.next();
        customer.bay(new BayState(
                id, customer.organization, 0, locker, number, true, number == 4, door, device, user, charge));
        return id;
    }

    private UUID device(String assetTag, @Nullable UUID holder) {
        UUID id = UuidV7.next();
        kafka.send(
                Topics.DEVICES,
                id,
                customer.organization,
                new DeviceState(
                        id,
                        customer.organization,
                        0,
                        assetTag,
                        null,
                        null,
                        UuidV7.next(),
                        "Scanner",
                        holder == null ? DeviceStatus.STORED : DeviceStatus.HELD,
                        null,
                        holder,
                        false));
        return id;
    }

    @Test
    void every_bay_is_shown_with_what_is_known_of_it_and_counted() {
        UUID person = UuidV7.next();
        customer.user(person, 0);
        UUID inside = device("SCN-1", null);
        UUID outside = device("SCN-2", person);
        bay(1, Door.CLOSED, inside, null, CHARGING);
        UUID emptied = bay(2, Door.OPEN, null, null, Charge.OFF);
        bay(3, Door.CLOSED, null, person, Charge.OFF);
        bay(4, Door.CLOSED, null, null, Charge.OFF);
        bay(5, Door.UNKNOWN, null, null, Charge.OFF);
        UUID custody = UuidV7.next();
        Instant due = Instant.parse("2099-01-01T00:00:00Z");
        kafka.send(
                Topics.CUSTODIES,
                custody,
                customer.organization,
                new CustodyState(
                        custody,
                        customer.organization,
                        0,
                        outside,
                        UuidV7.next(),
                        person,
                        emptied,
                        null,
                        Instant.now(),
                        due,
                        Evidence.SENSED));

        Eventually.eventually(() -> status().body("counts.bays", equalTo(5))
                .body("counts.available", equalTo(1))
                .body("counts.occupied", equalTo(1))
                .body("counts.taken", equalTo(1))
                .body("counts.open", equalTo(1))
                .body("counts.charging", equalTo(1))
                .body("counts.outOfService", equalTo(1))
                .body("counts.faulty", equalTo(0))
                .body("bays[0].device.assetTag", equalTo("SCN-1"))
                .body("bays[0].charge.percent", equalTo(80))
                .body("bays[1].taken[0].assetTag", equalTo("SCN-2"))
                .body("bays[1].taken[0].holder.name", equalTo("Employee 001"))
                .body("bays[1].taken[0].dueAt", equalTo(due.toString()))
                .body("bays[2].user.id", equalTo(person.toString()))
                .body("bays[3].available", equalTo(false))
                .body("bays[4].available", equalTo(true))
                .body("locker.serial", equalTo("L-1"))
                .body("kiosk", nullValue()));
        kafka.tombstone(Topics.CUSTODIES, custody, customer.organization);
        Eventually.eventually(() -> status().body("counts.taken", equalTo(0)));
    }

    @Test
    void maintenance_is_shown_and_makes_nothing_available() {
        UUID bay = bay(1, Door.CLOSED, null, null, Charge.OFF);
        Eventually.eventually(() -> status().body("counts.available", equalTo(1)));
        customer.created(
                "/maintenance", "maintenance:write", Map.of("subject", Map.of("locker", locker), "reason", "Hinge"));
        customer.created(
                "/maintenance",
                "maintenance:write",
                Map.of("subject", Map.of("bay", bay), "reason", "Lock", "from", "2099-01-01T00:00:00Z"));

        status().body("locker.inService", equalTo(false))
                .body("locker.underMaintenance", equalTo(true))
                .body("maintenance", hasSize(2))
                .body("maintenance[0].reason", equalTo("Hinge"))
                .body("bays[0].maintenance.reason", equalTo("Lock"))
                .body("counts.available", equalTo(0));
    }

    @Test
    void the_kiosk_is_shown_with_link_lease_and_alarms() {
        UUID bay = bay(1, Door.OPEN, null, null, Charge.OFF);
        PlayedKiosk kiosk = PlayedKiosk.active(customer, "Gate", location, locker);
        kiosk.tell(PlayedKiosk.onBattery());
        Eventually.eventually(() -> status().body("kiosk.name", equalTo("Gate"))
                .body("kiosk.status", equalTo("ACTIVE"))
                .body("kiosk.link", equalTo("UP"))
                .body("kiosk.heardAt", notNullValue())
                .body("kiosk.leaseUntil", notNullValue())
                .body("alarms.kind", contains("POWER"))
                .body("bays", hasSize(1)));
        kiosk.tell(bay, new KioskFact.DoorAlarm(KioskFact.Alarm.LEFT_OPEN, null));
        Eventually.eventually(() ->
                status().body("bays[0].alarms.kind", contains("LEFT_OPEN")).body("counts.faulty", equalTo(1)));

        Database.silence(kiosk.id);

        status().body("kiosk.link", equalTo("CUT_OFF")).body("kiosk.cutOffSince", notNullValue());
        Eventually.eventually(() -> status().body("alarms.kind", containsInAnyOrder("POWER", "CUT_OFF")));
    }

    @Test
    void a_status_is_guarded() {
        customer.get("/lockers/" + UUID.randomUUID() + "/status", "lockers:read")
                .statusCode(404);
        customer.get("/lockers/not-an-id/status", "lockers:read").statusCode(404);
        customer.get("/lockers/" + locker + "/status", "bays:read").statusCode(403);
        new Customer(kafka)
                .get("/lockers/" + locker + "/status", "lockers:read")
                .statusCode(404);
        customer.limitedTo(UUID.randomUUID(), "lockers:read")
                .get("/api/v1/lockers/" + locker + "/status")
                .then()
                .statusCode(404);
    }
}
