package io.smartlocker.identity.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.kiosk.StrangeBadge;
import io.smartlocker.contracts.state.CredentialState;
import io.smartlocker.identity.Api;
import io.smartlocker.identity.SomeKiosk;
import io.smartlocker.identity.Someone;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class EnrolmentTest {
    private KafkaProbe probe;
    private SomeKiosk kiosk;
    private String badge;
    private String user;

    @BeforeEach
    void aKioskAtWork() {
        probe = new KafkaProbe();
        kiosk = SomeKiosk.atWork();
        badge = "verifier-of-" + kiosk.id;
        user = Api.newUser("Employee");
    }

    @AfterEach
    void close() {
        probe.close();
        kiosk.close();
    }

    @Test
    void the_next_unknown_badge_at_the_kiosk_is_the_persons() {
        begun();

        tap(kiosk.id, badge, Instant.now());

        String id = onlyBadge();
        assertThat(probe.last(Topics.CREDENTIALS, UUID.fromString(id), CredentialState.class))
                .hasValueSatisfying(state -> {
                    assertThat(state.verifier()).isEqualTo(badge);
                    assertThat(state.user()).hasToString(user);
                });
        tap(kiosk.id, "another-" + badge, Instant.now());
        begun();
        badges().body("items", hasSize(1));
    }

    @Test
    void a_tap_before_or_elsewhere_enrols_nothing() {
        Instant before = Instant.now().minus(Duration.ofMinutes(1));
        begun();

        tap(kiosk.id, "before-" + badge, before);
        tap(UUID.randomUUID(), "elsewhere-" + badge, Instant.now());
        tap(kiosk.id, "late-" + badge, Instant.now().plus(Duration.ofMinutes(3)));
        tap(kiosk.id, badge, Instant.now());

        UUID id = UUID.fromString(onlyBadge());
        assertThat(probe.last(Topics.CREDENTIALS, id, CredentialState.class)
                        .orElseThrow()
                        .verifier())
                .isEqualTo(badge);
    }

    @Test
    void a_kiosk_waits_for_one_person_at_a_time() {
        begun();
        begun();

        String another = Api.newUser("Another");

        begin(another, kiosk.id).statusCode(409).body("errors.field", contains("kiosk"));
    }

    @Test
    void a_badge_that_somebody_has_stays_his() {
        begun();
        tap(kiosk.id, badge, Instant.now());
        onlyBadge();

        String first = user;
        user = Api.newUser("Another");
        begun();
        tap(kiosk.id, badge, Instant.now());

        refused();
        user = first;
        badges().body("items", hasSize(1));
    }

    /** The rule holds when the badge is tapped, not only when somebody asked for it. */
    @Test
    void a_tap_gives_nothing_to_somebody_who_holds_more_by_then() {
        Someone clerk = new Someone(Map.of("roles", List.of(role("users:read", "users:write"))));
        begunBy(clerk);
        Api.asAdmin()
                .body(Map.of("roles", List.of(role("bays:open"))))
                .patch("/api/v1/users/" + user)
                .then()
                .statusCode(200);

        tap(kiosk.id, badge, Instant.now());

        refused();
    }

    @Test
    void a_tap_gives_nothing_for_somebody_who_may_not_sign_in_any_more() {
        Someone clerk = new Someone(Map.of("roles", List.of(role("users:read", "users:write"))));
        begunBy(clerk);
        Api.asAdmin()
                .body(Map.of("active", false))
                .patch("/api/v1/users/" + clerk.id)
                .then()
                .statusCode(200);

        tap(kiosk.id, badge, Instant.now());

        refused();
    }

    @Test
    void a_clerk_enrols_those_who_hold_no_more_than_he() {
        begunBy(new Someone(Map.of("roles", List.of(role("users:read", "users:write")))));

        tap(kiosk.id, badge, Instant.now());

        onlyBadge();
    }

    @Test
    void only_a_kiosk_at_work_can_wait_and_only_for_who_is_there() {
        begin(user, UUID.randomUUID()).statusCode(400).body("errors.field", contains("kiosk"));
        begin(UUID.randomUUID().toString(), kiosk.id).statusCode(404);
        Api.asAdmin()
                .body(Map.of("label", "blue"))
                .post("/api/v1/users/" + user + "/badges/enrolment")
                .then()
                .statusCode(400)
                .body("errors.field", contains("kiosk"));
        Api.as(Api.tokenWith("users:read"))
                .body(Map.of("kiosk", kiosk.id))
                .post("/api/v1/users/" + user + "/badges/enrolment")
                .then()
                .statusCode(403);
    }

    private void begunBy(Someone clerk) {
        String token = Api.token(clerk.username, clerk.password);
        Eventually.eventually(() -> Api.as(token)
                .body(Map.of("kiosk", kiosk.id, "label", "blue"))
                .post("/api/v1/users/" + user + "/badges/enrolment")
                .then()
                .statusCode(200));
    }

    private void refused() {
        Eventually.eventually(() -> assertThat(probe.read(Topics.ACTIVITY, user))
                .anySatisfy(told -> assertThat(told.value()).contains("badge.enrolment-refused")));
        badges().body("items", hasSize(0));
    }

    private static Map<String, Object> role(String... permissions) {
        String role = Api.asAdmin()
                .body(Map.of("name", Api.unique("role"), "permissions", List.of(permissions)))
                .post("/api/v1/roles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Map.of("role", role);
    }

    private void begun() {
        begin(user, kiosk.id).statusCode(200).body("user", is(user));
    }

    private static ValidatableResponse begin(String user, UUID kiosk) {
        return Api.asAdmin()
                .body(Map.of("kiosk", kiosk, "label", "blue"))
                .post("/api/v1/users/" + user + "/badges/enrolment")
                .then();
    }

    private void tap(UUID at, String verifier, Instant when) {
        probe.send(
                Topics.STRANGE_BADGES,
                at,
                kiosk.organization,
                new StrangeBadge(kiosk.organization, at, when, verifier));
    }

    private String onlyBadge() {
        Eventually.eventually(() -> badges().body("items.label", contains("blue")));
        return badges().extract().path("items[0].id");
    }

    private ValidatableResponse badges() {
        return Api.asAdmin().get("/api/v1/users/" + user + "/badges").then();
    }
}
