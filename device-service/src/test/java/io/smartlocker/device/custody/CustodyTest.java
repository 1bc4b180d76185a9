package io.smartlocker.device.custody;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.kiosk.BayFact;
import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.Alarm;
import io.smartlocker.contracts.kiosk.KioskFact.ChargeChanged;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceReturned;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceTaken;
import io.smartlocker.contracts.kiosk.KioskFact.DoorAlarm;
import io.smartlocker.contracts.kiosk.KioskFact.DoorClosed;
import io.smartlocker.contracts.kiosk.KioskFact.DoorOpened;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.device.ServiceTest;
import io.smartlocker.device.Site;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CustodyTest extends ServiceTest {
    /** After the device was put into its bay. */
    private static final Instant MORNING =
            Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);

    private static final String CUSTODY = "/api/v1/custody";

    private final UUID person = UUID.randomUUID();
    private UUID bay;
    private UUID otherBay;
    private UUID device;

    @BeforeEach
    void aDeviceInABay() {
        List<UUID> bays = site.locker(UUID.randomUUID(), 1, 1, 2);
        bay = bays.getFirst();
        otherBay = bays.getLast();
        device = site.device(site.type("Scanner"), "SCN-001");
        site.assign(bay, device);
    }

    private KioskFact taken(UUID by, UUID what) {
        return new DeviceTaken(UUID.randomUUID(), by, what, Evidence.SENSED);
    }

    private KioskFact returned(UUID by, UUID what) {
        return new DeviceReturned(UUID.randomUUID(), by, what, Evidence.ASSUMED, null);
    }

    private ValidatableResponse device() {
        return site.asAdmin().get("/api/v1/devices/" + device).then().statusCode(200);
    }

    private ValidatableResponse custodies() {
        return site.asAdmin().queryParam("device", device).get(CUSTODY).then().statusCode(200);
    }

    private ValidatableResponse conflicts() {
        return site.asAdmin().get("/api/v1/conflicts").then().statusCode(200);
    }

    @Test
    void a_take_makes_custody_and_empties_the_bay() {
        site.tell(bay, MORNING, taken(person, device));

        eventually(() -> device().body("state", equalTo("HELD"))
                .body("bay", nullValue())
                .body("holder", equalTo(person.toString())));
        String id = site.asAdmin()
                .queryParam("holder", person)
                .get(CUSTODY)
                .then()
                .body("items", hasSize(1))
                .body("items[0].device", equalTo(device.toString()))
                .body("items[0].state", equalTo("ACTIVE"))
                .body("items[0].since", equalTo(MORNING.toString()))
                .body("items[0].bay", equalTo(bay.toString()))
                .body("items[0].evidence", equalTo("SENSED"))
                .body("items[0].dueAt", nullValue())
                .extract()
                .path("items[0].id");
        site.asAdmin().get(CUSTODY + "/" + id).then().statusCode(200).body("endedAt", nullValue());
        site.asAdmin().get("/api/v1/bays/" + bay).then().body("device", nullValue());
        eventually(() -> {
            assertThat(site.kafka.last(Topics.DEVICES, device, DeviceState.class))
                    .hasValueSatisfying(state -> {
                        assertThat(state.state()).isEqualTo(DeviceStatus.HELD);
                        assertThat(state.holder()).isEqualTo(person);
                        assertThat(state.bay()).isNull();
                    });
            assertThat(site.kafka.last(Topics.BAYS, bay, BayState.class))
                    .hasValueSatisfying(state -> assertThat(state.device()).isNull());
            assertThat(site.kafka.read(Topics.ACTIVITY, device.toString()))
                    .map(told -> Contracts.read(told.value(), Activity.class))
                    .anySatisfy(activity -> {
                        assertThat(activity.type()).isEqualTo("device.taken");
                        assertThat(activity.actor()).isEqualTo(Actor.user(person));
                        assertThat(activity.at()).isEqualTo(MORNING);
                        assertThat(activity.details()).containsEntry("bay", bay.toString());
                    });
        });
        conflicts().body("items", hasSize(0));
    }

    @Test
    void a_return_into_a_free_bay_ends_custody_and_stores_the_device() {
        site.tell(bay, MORNING, taken(person, device));
        site.tell(otherBay, MORNING.plusSeconds(60), returned(person, device));

        eventually(() -> custodies()
                .body("items.state", contains("RETURNED"))
                .body("items[0].endedAt", equalTo(MORNING.plusSeconds(60).toString())));
        device().body("state", equalTo("STORED"))
                .body("bay", equalTo(otherBay.toString()))
                .body("holder", nullValue());
        conflicts().body("items", hasSize(0));
        eventually(() -> assertThat(site.kafka.read(Topics.DEVICES, device.toString()))
                .map(told -> Contracts.read(told.value(), DeviceState.class).version())
                .isSorted()
                .doesNotHaveDuplicates());
    }

    @Test
    void a_take_that_is_told_after_the_return_changes_nothing_of_the_present() {
        KioskEvent take = site.event(bay, MORNING, taken(person, device));
        site.tell(otherBay, MORNING.plusSeconds(60), returned(person, device));
        eventually(() -> device().body("bay", equalTo(otherBay.toString())));
        site.tell(take);

        eventually(() -> custodies()
                .body("items.state", contains("RETURNED"))
                .body("items[0].since", equalTo(MORNING.toString()))
                .body("items[0].endedAt", equalTo(MORNING.plusSeconds(60).toString())));
        device().body("state", equalTo("STORED")).body("bay", equalTo(otherBay.toString()));
        conflicts().body("items", hasSize(0));
    }

    @Test
    void a_fact_that_is_told_twice_counts_once() {
        KioskEvent take = site.event(bay, MORNING, taken(person, device));
        site.tell(take);
        site.tell(take);
        site.tell(bay, MORNING.plusSeconds(1), new DoorClosed(null));

        eventually(() -> site.asAdmin().get("/api/v1/bays/" + bay).then().body("door", equalTo("CLOSED")));
        custodies().body("items", hasSize(1));
        eventually(() -> assertThat(site.kafka.read(Topics.ACTIVITY, device.toString()).stream()
                        .filter(told -> told.value().contains("device.taken")))
                .hasSize(1));
    }

    @Test
    void two_holders_are_a_conflict_and_the_newest_fact_stands() {
        UUID second = UUID.randomUUID();
        site.tell(bay, MORNING, taken(person, device));
        site.tell(bay, MORNING.plusSeconds(60), taken(second, device));

        eventually(() -> device().body("holder", equalTo(second.toString())));
        custodies().body("items.state", contains("HANDED_OVER", "ACTIVE"));
        conflicts()
                .body("items.kind", contains("TAKEN_WHILE_HELD"))
                .body("items[0].person", equalTo(second.toString()));
    }

    @Test
    void an_offline_take_of_a_bay_reassigned_meanwhile_is_kept_and_opens_a_conflict() {
        site.asAdmin().delete("/api/v1/bays/" + bay + "/device").then().statusCode(204);
        site.assign(otherBay, device);
        UUID newcomer = site.device(site.type("Radio"), "RAD-001");
        site.assign(bay, newcomer);
        Instant before = Instant.now().minus(1, ChronoUnit.DAYS);
        site.tell(bay, before, taken(person, device));

        eventually(() -> device().body("state", equalTo("HELD")).body("holder", equalTo(person.toString())));
        site.asAdmin().get("/api/v1/bays/" + bay).then().body("device", equalTo(newcomer.toString()));
        site.asAdmin().get("/api/v1/bays/" + otherBay).then().body("device", nullValue());
        conflicts().body("items.kind", contains("PLACEMENT_OVERRULED"));
    }

    @Test
    void a_return_into_a_bay_that_holds_another_device_is_kept_and_opens_a_conflict() {
        UUID other = site.device(site.type("Radio"), "RAD-001");
        site.assign(otherBay, other);
        site.tell(bay, MORNING, taken(person, device));
        site.tell(otherBay, MORNING.plusSeconds(60), returned(person, device));

        eventually(() -> device().body("bay", equalTo(otherBay.toString())));
        site.asAdmin()
                .get("/api/v1/devices/" + other)
                .then()
                .body("bay", nullValue())
                .body("state", equalTo("STORED"));
        conflicts().body("items.kind", contains("BAY_HELD_OTHER_DEVICE"));
    }

    @Test
    void an_unknown_device_or_bay_opens_a_conflict() {
        site.tell(bay, MORNING, taken(person, UUID.randomUUID()));
        eventually(() -> conflicts().body("items.kind", contains("UNKNOWN_DEVICE")));
        site.tell(UUID.randomUUID(), MORNING, taken(person, device));
        eventually(() -> device().body("state", equalTo("HELD")));
        site.asAdmin()
                .queryParam("device", device)
                .get("/api/v1/conflicts")
                .then()
                .body("items.kind", org.hamcrest.Matchers.containsInAnyOrder("UNKNOWN_BAY", "DEVICE_IN_OTHER_BAY"));
    }

    @Test
    void a_held_device_cannot_be_assigned() {
        site.tell(bay, MORNING, taken(person, device));
        eventually(() -> device().body("state", equalTo("HELD")));
        site.asAdmin()
                .body(Map.of("device", device))
                .put("/api/v1/bays/" + otherBay + "/device")
                .then()
                .statusCode(409)
                .body("type", equalTo("device-held"));
    }

    @Test
    void a_take_and_an_assign_that_cross_leave_the_device_in_one_place() {
        site.asAdmin().delete("/api/v1/bays/" + bay + "/device").then().statusCode(204);
        for (int round = 0; round < 10; round++) {
            Instant at = MORNING.plusSeconds(120L * round);
            CompletableFuture<Integer> assign = CompletableFuture.supplyAsync(() -> site.asAdmin()
                    .body(Map.of("device", device))
                    .put("/api/v1/bays/" + otherBay + "/device")
                    .statusCode());
            site.tell(bay, at, taken(person, device));
            assertThat(assign.join()).isIn(200, 409, 503);
            eventually(() -> device().body("state", equalTo("HELD"))
                    .body("holder", notNullValue())
                    .body("bay", nullValue()));
            site.asAdmin().get("/api/v1/bays/" + otherBay).then().body("device", nullValue());
            site.tell(bay, at.plusSeconds(60), returned(person, device));
            eventually(() -> device().body("bay", equalTo(bay.toString())));
            site.asAdmin().delete("/api/v1/bays/" + bay + "/device").then().statusCode(204);
        }
        assertThat(site.asAdmin()
                        .queryParam("device", device)
                        .queryParam("state", "ACTIVE")
                        .get(CUSTODY)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void door_and_charge_follow_the_newest_fact() {
        KioskEvent late = site.event(bay, MORNING, new DoorOpened(null));
        site.tell(bay, MORNING.plusSeconds(5), new DoorClosed(null));
        site.tell(late);
        site.tell(bay, MORNING.plusSeconds(9), new ChargeChanged(new Charge(Charge.State.CHARGING, 40, true)));

        eventually(() -> site.asAdmin()
                .get("/api/v1/bays/" + bay + "/charging")
                .then()
                .statusCode(200)
                .body("state", equalTo("CHARGING"))
                .body("percent", equalTo(40))
                .body("since", equalTo(MORNING.plusSeconds(9).toString()))
                .body("device", equalTo(device.toString())));
        site.asAdmin().get("/api/v1/bays/" + bay).then().body("door", equalTo("CLOSED"));
        eventually(() -> assertThat(site.kafka.last(Topics.BAYS, bay, BayState.class))
                .hasValueSatisfying(state -> {
                    assertThat(state.door()).isEqualTo(Door.CLOSED);
                    assertThat(state.charge().percent()).isEqualTo(40);
                }));
    }

    @Test
    void an_alarm_is_shown_until_the_door_closes() {
        site.tell(bay, MORNING, new DoorAlarm(Alarm.FORCED_OPEN, null));
        eventually(() -> site.asAdmin()
                .get("/api/v1/bays/" + bay)
                .then()
                .body("alarm", equalTo("FORCED_OPEN"))
                .body("door", equalTo("OPEN")));
        site.tell(bay, MORNING.plusSeconds(3), new DoorClosed(null));
        eventually(() -> site.asAdmin().get("/api/v1/bays/" + bay).then().body("alarm", nullValue()));
    }

    @Test
    void nobody_and_those_without_the_permission_are_refused() {
        Site.anonymous().get(CUSTODY).then().statusCode(401);
        Site.anonymous().get("/api/v1/conflicts").then().statusCode(401);
        site.withPermissions("devices:read").get(CUSTODY).then().statusCode(403);
        site.withPermissions("devices:read")
                .get(CUSTODY + "/" + UUID.randomUUID())
                .then()
                .statusCode(403);
        site.withPermissions("devices:read").get("/api/v1/conflicts").then().statusCode(403);
        site.asAdmin().get(CUSTODY + "/" + UUID.randomUUID()).then().statusCode(404);
        site.asAdmin().queryParam("state", "LENT").get(CUSTODY).then().statusCode(400);
    }

    @Test
    void another_organisation_sees_and_moves_nothing() {
        site.tell(bay, MORNING, taken(person, device));
        eventually(() -> custodies().body("items", hasSize(1)));
        String id = custodies().extract().path("items[0].id");
        try (Site other = new Site()) {
            other.asAdmin().get(CUSTODY).then().body("total", equalTo(0));
            other.asAdmin().get(CUSTODY + "/" + id).then().statusCode(404);
            KioskEvent event = other.event(otherBay, MORNING.plusSeconds(60), returned(person, device));
            other.kafka.send(
                    Topics.BAY_FACTS,
                    otherBay,
                    other.organization,
                    new BayFact(other.organization, other.kiosk, event));
            eventually(() -> other.asAdmin().get("/api/v1/conflicts").then().body("total", equalTo(1)));
        }
        device().body("state", equalTo("HELD"));
    }
}
