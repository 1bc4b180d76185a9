package io.smartlocker.locker;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.kiosk.ExposedPins;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.contracts.state.CredentialState;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.contracts.state.KioskState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a kiosk after its enrolment: other keys, other lockers, its health, and its end. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class KioskLifeTest {
    private final KafkaProbe kafka = new KafkaProbe();
    private final Customer customer = new Customer(kafka);
    private UUID location;
    private UUID type;
    private UUID locker;

    @BeforeEach
    void furnish() {
        location = customer.location("Site");
        type = customer.lockerType("2x4");
        locker = customer.locker("L-1", type, location);
    }

    private ValidatableResponse change(UUID kiosk, Map<String, ?> patch) {
        return customer.as("kiosks:write")
                .body(patch)
                .patch("/api/v1/kiosks/" + kiosk)
                .then();
    }

    private ValidatableResponse act(UUID kiosk, String what) {
        return customer.as("kiosks:write")
                .post("/api/v1/kiosks/" + kiosk + "/" + what)
                .then();
    }

    private ValidatableResponse get(UUID kiosk) {
        return customer.as("kiosks:read").get("/api/v1/kiosks/" + kiosk).then();
    }

    private ValidatableResponse health(UUID kiosk) {
        return customer.as("kiosks:read")
                .get("/api/v1/kiosks/" + kiosk + "/health")
                .then()
                .statusCode(200);
    }

    @Test
    void a_kiosk_vouches_for_its_next_key() {
        PlayedKiosk kiosk = PlayedKiosk.active(customer, "Kiosk", location, locker);
        PublicJsonWebKey next = PlayedKiosk.newKey();
        String thumbprint = next.calculateBase64urlEncodedThumbprint("SHA-256");
        kiosk.replaceKey(next, next, thumbprint).statusCode(422).body("type", equalTo("key-proof"));
        kiosk.replaceKey(next, kiosk.key, kiosk.fingerprint()).statusCode(422);
        kiosk.replaceKey(next, kiosk.key, thumbprint).statusCode(200).body("fingerprint", equalTo(thumbprint));
        kiosk.replaceKey(next, kiosk.key, thumbprint).statusCode(200); // an answer that was lost
        PublicJsonWebKey third = PlayedKiosk.newKey();
        kiosk.replaceKey(third, kiosk.key, third.calculateBase64urlEncodedThumbprint("SHA-256"))
                .statusCode(422);
        Eventually.eventually(() -> assertThat(kafka.last(Topics.KIOSKS, kiosk.id, KioskState.class))
                .get()
                .satisfies(told -> {
                    assertThat(told.status()).isEqualTo(KioskState.Status.ACTIVE);
                    assertThat(told.fingerprint()).isEqualTo(thumbprint);
                }));
    }

    @Test
    void a_kiosk_that_lost_its_key_presents_another_with_a_new_code() {
        PlayedKiosk kiosk = PlayedKiosk.active(customer, "Kiosk", location, locker);
        String old = kiosk.fingerprint();
        String code = act(kiosk.id, "code").statusCode(200).extract().path("enrolmentCode");
        PublicJsonWebKey next = PlayedKiosk.newKey();
        String thumbprint = next.calculateBase64urlEncodedThumbprint("SHA-256");
        kiosk.enrol(code, next.toParams(OutputControlLevel.PUBLIC_ONLY)).statusCode(200);
        kiosk.enrol(code, PlayedKiosk.newKey().toParams(OutputControlLevel.PUBLIC_ONLY))
                .statusCode(403);
        get(kiosk.id)
                .body("status", equalTo("ACTIVE"))
                .body("fingerprint", equalTo(old))
                .body("pendingFingerprint", equalTo(thumbprint));
        kiosk.self().statusCode(200);
        kiosk.confirm(old).statusCode(422);
        kiosk.confirm(thumbprint)
                .statusCode(200)
                .body("fingerprint", equalTo(thumbprint))
                .body("pendingFingerprint", nullValue());
        kiosk.enrol(code, kiosk.publicKey()).statusCode(403);
    }

    @Test
    void a_key_that_nobody_recognises_is_refused_and_another_code_begins_anew() {
        PlayedKiosk kiosk = PlayedKiosk.invited(customer, "Kiosk", location, locker);
        act(kiosk.id, "refuse").statusCode(409).body("type", equalTo("kiosk-state"));
        kiosk.enrol(kiosk.code, kiosk.publicKey()).statusCode(200);
        act(kiosk.id, "refuse")
                .statusCode(200)
                .body("status", equalTo("INVITED"))
                .body("fingerprint", nullValue());
        kiosk.confirm(kiosk.fingerprint()).statusCode(409);
        kiosk.enrol(kiosk.code, kiosk.publicKey()).statusCode(403);
        String code = act(kiosk.id, "code").statusCode(200).extract().path("enrolmentCode");
        kiosk.enrol(code, kiosk.publicKey()).statusCode(200);
        kiosk.confirm(kiosk.fingerprint()).statusCode(200).body("status", equalTo("ACTIVE"));
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
                        "GPIO",
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
                .body("own.lockers[0].hardware", equalTo("GPIO"))
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
    void whose_pins_a_revoked_kiosk_held_is_known_and_they_choose_others_once() {
        PlayedKiosk kiosk = PlayedKiosk.active(customer, "Kiosk", location, locker);
        UUID group = customer.group("Day shift");
        UUID holder = UuidV7.next();
        UUID without = UuidV7.next();
        customer.user(holder, 0, group);
        customer.user(without, 0, group);
        UUID pin = UuidV7.next();
        kafka.send(
                Topics.CREDENTIALS,
                pin,
                customer.organization,
                new CredentialState(pin, customer.organization, 0, holder, CredentialState.Kind.PIN, "verifier"));
        Eventually.eventually(() -> customer.created(
                "/grants",
                "grants:write",
                Map.of("subject", Map.of("group", group), "target", Map.of("location", location))));
        Eventually.eventually(() -> assertThat(kiosk.person(holder).pin()).isEqualTo("verifier"));
        renew(kiosk.id).statusCode(409).body("type", equalTo("kiosk-state"));
        act(kiosk.id, "revoke").statusCode(200);
        Eventually.eventually(() -> assertThat(kiosk.directory()).isEmpty());
        customer.as("users:read")
                .get("/api/v1/kiosks/" + kiosk.id + "/held-pins")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].id", equalTo(holder.toString()))
                .body("items[0].name", equalTo("Employee 001"));
        customer.as("kiosks:read")
                .get("/api/v1/kiosks/" + kiosk.id + "/held-pins")
                .then()
                .statusCode(403);
        renew(kiosk.id).statusCode(200).body("people", equalTo(1));
        renew(kiosk.id).statusCode(200).body("people", equalTo(1));
        Eventually.eventually(() -> assertThat(kafka.read(Topics.EXPOSED_PINS, kiosk.id.toString()))
                .singleElement()
                .satisfies(told -> assertThat(
                                Contracts.read(told.value(), ExposedPins.class).people())
                        .containsExactly(holder)));
        change(kiosk.id, Map.of("name", "x")).statusCode(409);
        act(kiosk.id, "code").statusCode(409);
        PlayedKiosk.invited(customer, "Kiosk", location, locker); // the name is free again
    }

    private ValidatableResponse renew(UUID kiosk) {
        return customer.as("users:write")
                .post("/api/v1/kiosks/" + kiosk + "/held-pins/renew")
                .then();
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
