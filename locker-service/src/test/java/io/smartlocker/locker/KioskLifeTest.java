package io.smartlocker.locker;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.junit.jupiter.api.Test;

/** What becomes of a kiosk after its enrolment: other keys, other lockers, its health, and its end. */
@QuarkusTest
class KioskLifeTest extends KioskLifeScene {
    private ValidatableResponse health(UUID kiosk) {
        return customer.as("kiosks:read")
                .get("/api/v1/kiosks/" + kiosk + "/health")
                .then()
                .statusCode(200);
    }

    @Test
    void a_kiosk_is_renamed_and_its_lockers_are_wired_and_unwired() {
        UUID second = customer.locker("L-2", type, location);
        UUID elsewhere = customer.locker("L-3", type, customer.location("Elsewhere"));
        PlayedKiosk kiosk = PlayedKiosk.active(customer, "Kiosk", location, locker);
        UUID bay = customer.bay(locker, 1);
        Eventually.eventually(() -> assertThat(kiosk.directory()).containsKey("bay:" + bay));
        change(kiosk.id, Map.of("lockers", List.of(locker, elsewhere)))
                .statusCode(400)
                .body("errors.field", hasItem("lockers"));
        change(kiosk.id, Map.of("name", "Gate", "lockers", List.of(second)))
                .statusCode(200)
                .body("name", equalTo("Gate"))
                .body("lockers", contains(second.toString()));
        Eventually.eventually(() -> {
            assertThat(kiosk.directory()).doesNotContainKey("bay:" + bay);
            assertThat(kiosk.entry("site:" + kiosk.id, DirectoryEntry.Site.class))
                    .get()
                    .satisfies(site -> {
                        assertThat(site.kioskName()).isEqualTo("Gate");
                        assertThat(site.lockers())
                                .extracting(DirectoryEntry.Site.Locker::id)
                                .containsExactly(second);
                    });
        });
        customer.as("lockers:read").get("/api/v1/lockers/" + locker).then().body("kiosk", nullValue());
        PlayedKiosk next = PlayedKiosk.active(customer, "Other", location, locker);
        change(next.id, Map.of("lockers", List.of(locker, second)))
                .statusCode(409)
                .body("type", equalTo("locker-wired"));
        change(next.id, Map.of("name", "Gate")).statusCode(409).body("errors.field", hasItem("name"));
        change(next.id, Map.of("name", " ")).statusCode(400);
        change(next.id, Map.of("status", "REVOKED")).statusCode(400);
        customer.as("kiosks:write")
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Late"))
                .patch("/api/v1/kiosks/" + next.id)
                .then()
                .statusCode(412);
    }

    @Test
    void kiosks_are_listed_by_place_status_and_name() {
        PlayedKiosk invited = PlayedKiosk.invited(customer, "North gate", location, locker);
        UUID elsewhere = customer.location("Elsewhere");
        PlayedKiosk active =
                PlayedKiosk.active(customer, "South gate", elsewhere, customer.locker("L-2", type, elsewhere));
        list("?sort=-name").body("items.name", contains("South gate", "North gate"));
        list("?location=" + location).body("items.id", contains(invited.id.toString()));
        list("?status=ACTIVE")
                .body("items.id", contains(active.id.toString()))
                .body("items[0].link.state", equalTo("NEVER_HEARD"));
        list("?q=north").body("total", equalTo(1));
        for (String bad : List.of("status=GONE", "location=x", "sort=age")) {
            customer.as("kiosks:read").get("/api/v1/kiosks?" + bad).then().statusCode(400);
        }
    }

    private ValidatableResponse list(String query) {
        return customer.as("kiosks:read").get("/api/v1/kiosks" + query).then().statusCode(200);
    }

    @Test
    void a_kiosks_health_is_what_it_told_and_what_was_noticed() {
        PlayedKiosk kiosk = PlayedKiosk.active(customer, "Kiosk", location, locker);
        health(kiosk.id).body("own", nullValue()).body("link.state", equalTo("NEVER_HEARD"));
        UUID bay = customer.bay(locker, 1);
        Eventually.eventually(() -> assertThat(kiosk.directory()).containsKey("bay:" + bay));
        Instant service = Instant.parse("2026-01-01T12:00:00Z");
        UUID command = UuidV7.next();
        kiosk.tell(new KioskFact.Health(
                "1.2",
                service,
                service,
                7L,
                42,
                KioskFact.Storage.LOW,
                1_000,
                false,
                service,
                List.of(new KioskFact.LockerHealth(
                        locker,
                        "WIRED",
                        8,
                        8,
                        1,
                        2,
                        1,
                        3,
                        List.of(new KioskFact.BayHealth(bay, 1, Door.OPEN, Charge.State.CHARGING, true, false)))),
                command));
        kiosk.tell(bay, new KioskFact.DoorOpened(null));
        kiosk.tell(PlayedKiosk.event(5, bay, new KioskFact.DoorClosed(null)));
        kiosk.tell(UUID.randomUUID(), new KioskFact.DoorOpened(null));
        Eventually.eventually(() -> health(kiosk.id)
                .body("own.softwareVersion", equalTo("1.2"))
                .body("own.storage", equalTo("LOW"))
                .body("own.mainsPower", equalTo(false))
                .body("own.serviceUntil", equalTo(service.toString()))
                .body("own.lockers[0].hardware", equalTo("WIRED"))
                .body("own.detail[0].detail[0].door", equalTo("OPEN"))
                .body("lease.signedUntil", notNullValue())
                .body("lease.heldUntil", equalTo(service.toString()))
                .body("link.state", equalTo("CONNECTED"))
                .body("events.last", equalTo(6))
                .body("events.missing", equalTo(3))
                .body("events.gap.from", equalTo(2))
                .body("events.gap.until", equalTo(4))
                .body("events.refused", equalTo(1))
                .body("events.refusal.reason", notNullValue()));
        kiosk.tell(PlayedKiosk.health());
        Eventually.eventually(() -> health(kiosk.id)
                .body("own.softwareVersion", equalTo("1.0"))
                .body("own.detailedAt", notNullValue())
                .body("own.detail[0].detail", hasSize(1)));
        get(kiosk.id).body("leaseUntil", notNullValue());
        customer.as("kiosks:read")
                .get("/api/v1/kiosks/" + UuidV7.next() + "/health")
                .then()
                .statusCode(404);
    }

    @Test
    void topics_that_the_broker_lost_are_made_again_and_everything_is_sent_anew() throws Exception {
        PlayedKiosk kiosk = PlayedKiosk.active(customer, "Kiosk", location, locker);
        UUID bay = customer.bay(locker, 1);
        Eventually.eventually(() ->
                assertThat(kiosk.directory()).containsKeys("bay:" + bay, "lease:" + kiosk.id, "site:" + kiosk.id));
        String lost = Topics.kioskDirectory(kiosk.id);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Backends.kafka()))) {
            admin.deleteTopics(List.of(lost)).all().get();
        }
        UUID next = customer.bay(locker, 2);
        PlayedKiosk other = PlayedKiosk.active(customer, "Other", location, customer.locker("L-2", type, location));
        Eventually.eventually(() -> assertThat(kiosk.directory())
                .containsKeys("bay:" + bay, "bay:" + next, "lease:" + kiosk.id, "site:" + kiosk.id));
        Eventually.eventually(() -> assertThat(other.directory()).containsKey("site:" + other.id));
        Eventually.eventually(() ->
                health(kiosk.id).body("topicLoss.topics", contains(lost)).body("topicLoss.restoredAt", notNullValue()));
    }

    @Test
    void what_concerns_a_kiosks_life_is_guarded() {
        UUID none = UuidV7.next();
        for (String what : List.of("code", "refuse", "revoke")) {
            act(none, what).statusCode(404);
            customer.as("kiosks:read")
                    .post("/api/v1/kiosks/" + none + "/" + what)
                    .then()
                    .statusCode(403);
        }
        change(none, Map.of("name", "x")).statusCode(404);
        renew(none).statusCode(404);
        customer.as("kiosk:self")
                .body(Map.of("publicKey", PlayedKiosk.newKey().toParams(OutputControlLevel.PUBLIC_ONLY), "proof", "x"))
                .post("/api/v1/kiosks/self/key")
                .then()
                .statusCode(403);
        given().get("/api/v1/kiosks/" + none + "/health").then().statusCode(401);
    }
}
