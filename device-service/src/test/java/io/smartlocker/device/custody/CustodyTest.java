package io.smartlocker.device.custody;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact.DoorClosed;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceStatus;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CustodyTest extends CustodyScene {
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
}
