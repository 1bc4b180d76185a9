package io.smartlocker.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.kiosk.BadgeUid;
import io.smartlocker.contracts.kiosk.EdgeKeys;
import io.smartlocker.contracts.kiosk.ExposedPins;
import io.smartlocker.contracts.kiosk.Verifiers;
import io.smartlocker.contracts.state.CredentialState;
import io.smartlocker.contracts.state.KioskState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class KioskTest {
    private KafkaProbe probe;
    private SomeKiosk kiosk;

    @BeforeEach
    void aKioskWithAKey() {
        probe = new KafkaProbe();
        kiosk = new SomeKiosk();
    }

    @AfterEach
    void close() {
        probe.close();
        kiosk.close();
    }

    @Test
    void an_active_kiosk_gets_the_edge_keys_that_fit_the_badges_of_its_organisation() throws JoseException {
        String uid = UserTest.uid();
        String user = Api.asAdmin()
                .body(Map.of("name", "Employee", "badges", List.of(Map.of("uid", uid))))
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        kiosk.tell(KioskState.Status.ACTIVE);

        Eventually.eventually(() -> {
            EdgeKeys keys = kiosk.open(kiosk.edgeKeys().orElseThrow().sealed());
            assertThat(badgeVerifiers(user)).containsExactly(Verifiers.badge(keys, new BadgeUid(uid)));
        });
    }

    @Test
    void a_revoked_kiosk_loses_the_edge_keys_and_gets_no_token() {
        kiosk.tell(KioskState.Status.ACTIVE);
        Eventually.eventually(() -> assertThat(kiosk.edgeKeys()).isPresent());
        token(kiosk.assertion()).statusCode(200);

        kiosk.tell(KioskState.Status.REVOKED);

        Eventually.eventually(() -> assertThat(probe.read(Topics.CREDENTIALS, kiosk.id.toString())
                        .getLast()
                        .value())
                .isNull());
        token(kiosk.assertion()).statusCode(401).body("type", is("invalid-client"));
    }

    @Test
    void a_kiosk_that_replaced_its_key_gets_the_edge_keys_sealed_to_the_new_one() throws JoseException {
        kiosk.tell(KioskState.Status.ACTIVE);
        Eventually.eventually(() -> assertThat(kiosk.edgeKeys()).isPresent());
        EdgeKeys before = kiosk.open(kiosk.edgeKeys().orElseThrow().sealed());
        String late = kiosk.assertion();

        kiosk.replaceKey();
        kiosk.tell(KioskState.Status.ACTIVE);

        Eventually.eventually(() ->
                assertThat(kiosk.open(kiosk.edgeKeys().orElseThrow().sealed())).isEqualTo(before));
        token(late).statusCode(401);
        token(kiosk.assertion()).statusCode(200);
    }

    @Test
    void people_whose_pins_were_on_a_lost_kiosk_choose_others() {
        String exposed = withPin("246810");
        String other = withPin("135790");
        String elsewhere = UUID.randomUUID().toString();
        Eventually.eventually(() -> {
            assertThat(pins(exposed)).hasSize(1);
            assertThat(pins(other)).hasSize(1);
        });
        String pin = pins(exposed).getFirst().toString();

        probe.send(
                Topics.EXPOSED_PINS,
                kiosk.id,
                kiosk.organization,
                new ExposedPins(
                        kiosk.organization,
                        kiosk.id,
                        Instant.now(),
                        UUID.randomUUID(),
                        List.of(UUID.fromString(exposed), UUID.fromString(elsewhere))));

        Eventually.eventually(
                () -> assertThat(probe.read(Topics.CREDENTIALS, pin).getLast().value())
                        .isNull());
        String others = pins(other).getFirst().toString();
        assertThat(probe.read(Topics.CREDENTIALS, others).getLast().value()).isNotNull();
        Api.asAdmin().delete("/api/v1/users/" + exposed + "/pin").then().statusCode(404);
        Api.asAdmin().delete("/api/v1/users/" + other + "/pin").then().statusCode(204);
    }

    private static String withPin(String pin) {
        String user = Api.asAdmin()
                .body(Map.of("name", "Employee"))
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.asAdmin()
                .body(Map.of("pin", pin))
                .put("/api/v1/users/" + user + "/pin")
                .then()
                .statusCode(204);
        return user;
    }

    private List<UUID> pins(String user) {
        return credentials(user).map(CredentialState::id).toList();
    }

    @Test
    void a_kiosk_that_nobody_confirmed_gets_nothing() {
        kiosk.tell(KioskState.Status.PRESENTED);

        token(kiosk.assertion()).statusCode(401);
        assertThat(probe.read(Topics.CREDENTIALS, kiosk.id.toString())).isEmpty();
    }

    @Test
    void an_assertion_is_good_once_for_a_token_of_a_kiosk() throws Exception {
        kiosk.tell(KioskState.Status.ACTIVE);
        Eventually.eventually(() -> assertThat(kiosk.edgeKeys()).isPresent());
        String assertion = kiosk.assertion();

        String token = token(assertion)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("token_type", is("Bearer"))
                .body("expires_in", is(600))
                .extract()
                .path("access_token");

        token(assertion).statusCode(401);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setCompactSerialization(token);
        JwtClaims claims = JwtClaims.parse(signature.getUnverifiedPayload());
        assertThat(claims.getSubject()).isEqualTo(kiosk.id.toString());
        assertThat(claims.getAudience()).containsExactly("smartlocker-kiosk");
        assertThat(claims.getStringClaimValue("org")).isEqualTo(kiosk.organization.toString());
        assertThat(claims.getStringListClaimValue("permissions")).containsExactly("kiosk:self");
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/users")
                .then()
                .statusCode(401);
    }

    @Test
    void an_assertion_that_is_wrong_in_any_part_is_refused() {
        kiosk.tell(KioskState.Status.ACTIVE);
        Eventually.eventually(() -> assertThat(kiosk.edgeKeys()).isPresent());
        EllipticCurveJsonWebKey another = SomeKiosk.newKey();

        refused(claims -> claims.setAudience("https://another"), signature -> {});
        refused(claims -> claims.setSubject(UUID.randomUUID().toString()), signature -> {});
        refused(claims -> claims.setIssuer(UUID.randomUUID().toString()), signature -> {});
        refused(claims -> claims.setIssuer("nonsense"), signature -> {});
        refused(claims -> claims.setExpirationTimeMinutesInTheFuture(10), signature -> {});
        refused(claims -> claims.setExpirationTimeMinutesInTheFuture(-2), signature -> {});
        refused(claims -> claims.unsetClaim("exp"), signature -> {});
        refused(claims -> claims.unsetClaim("jti"), signature -> {});
        refused(claims -> {}, signature -> signature.setKey(another.getPrivateKey()));
        refused(claims -> {}, signature -> {
            signature.setAlgorithmConstraints(org.jose4j.jwa.AlgorithmConstraints.NO_CONSTRAINTS);
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
            signature.setKey(null);
        });
        token("nonsense").statusCode(401);
    }

    @Test
    void a_request_in_another_form_is_refused_by_field() {
        form(Map.of("grant_type", "password", "client_assertion_type", "x", "client_assertion", "y"))
                .statusCode(400)
                .body("errors[0].field", is("grant_type"));
        form(Map.of("grant_type", "client_credentials", "client_assertion_type", "x", "client_assertion", "y"))
                .statusCode(400)
                .body("errors[0].field", is("client_assertion_type"));
        form(Map.of("grant_type", "client_credentials")).statusCode(400);
    }

    private List<String> badgeVerifiers(String user) {
        return credentials(user).map(CredentialState::verifier).toList();
    }

    private Stream<CredentialState> credentials(String user) {
        return probe.read(Topics.CREDENTIALS).stream()
                .filter(kafkaRecord -> kafkaRecord.value() != null)
                .map(kafkaRecord -> Contracts.read(kafkaRecord.value(), CredentialState.class))
                .filter(state -> UUID.fromString(user).equals(state.user()));
    }

    private void refused(Consumer<JwtClaims> claims, Consumer<JsonWebSignature> signature) {
        token(kiosk.assertion(claims, signature)).statusCode(401).body("type", is("invalid-client"));
    }

    private static ValidatableResponse token(String assertion) {
        return form(Map.of(
                "grant_type",
                "client_credentials",
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                assertion));
    }

    private static ValidatableResponse form(Map<String, String> fields) {
        return given().contentType(ContentType.URLENC)
                .formParams(fields)
                .post("/api/v1/auth/token")
                .then();
    }
}
