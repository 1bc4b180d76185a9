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
import io.smartlocker.contracts.state.EdgeKeysState;
import io.smartlocker.contracts.state.KioskState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class KioskTest {
    private final UUID kiosk = UUID.randomUUID();
    private KafkaProbe probe;
    private UUID organization;
    private EllipticCurveJsonWebKey key;
    private long version;

    @BeforeEach
    void aKioskWithAKey() throws JoseException {
        probe = new KafkaProbe();
        organization = Api.organization();
        key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
    }

    @AfterEach
    void close() {
        probe.close();
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

        tell(KioskState.Status.ACTIVE);

        Eventually.eventually(() -> {
            EdgeKeys keys = open(edgeKeys().sealed());
            assertThat(badgeVerifiers(user)).containsExactly(Verifiers.badge(keys, new BadgeUid(uid)));
        });
    }

    @Test
    void a_revoked_kiosk_loses_the_edge_keys_and_gets_no_token() throws Exception {
        tell(KioskState.Status.ACTIVE);
        Eventually.eventually(() -> assertThat(edgeKeys()).isNotNull());
        token(assertion(claims -> {}, signature -> {})).statusCode(200);

        tell(KioskState.Status.REVOKED);

        Eventually.eventually(() -> assertThat(probe.read(Topics.CREDENTIALS, kiosk.toString())
                        .getLast()
                        .value())
                .isNull());
        token(assertion(claims -> {}, signature -> {})).statusCode(401).body("type", is("invalid-client"));
    }

    @Test
    void a_kiosk_that_replaced_its_key_gets_the_edge_keys_sealed_to_the_new_one() throws Exception {
        tell(KioskState.Status.ACTIVE);
        Eventually.eventually(() -> assertThat(edgeKeys()).isNotNull());
        EdgeKeys before = open(edgeKeys().sealed());
        String late = assertion(claims -> {}, signature -> {});
        key = EcJwkGenerator.generateJwk(EllipticCurves.P256);

        tell(KioskState.Status.ACTIVE);

        Eventually.eventually(() -> assertThat(open(edgeKeys().sealed())).isEqualTo(before));
        token(late).statusCode(401);
        token(assertion(claims -> {}, signature -> {})).statusCode(200);
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
                kiosk,
                organization,
                new ExposedPins(
                        organization,
                        kiosk,
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
        return probe.read(Topics.CREDENTIALS).stream()
                .filter(kafkaRecord -> kafkaRecord.value() != null)
                .map(kafkaRecord -> Contracts.read(kafkaRecord.value(), CredentialState.class))
                .filter(state -> UUID.fromString(user).equals(state.user()))
                .map(CredentialState::id)
                .toList();
    }

    @Test
    void a_kiosk_that_nobody_confirmed_gets_nothing() throws Exception {
        tell(KioskState.Status.PRESENTED);

        token(assertion(claims -> {}, signature -> {})).statusCode(401);
        assertThat(probe.read(Topics.CREDENTIALS, kiosk.toString())).isEmpty();
    }

    @Test
    void an_assertion_is_good_once_for_a_token_of_a_kiosk() throws Exception {
        tell(KioskState.Status.ACTIVE);
        Eventually.eventually(() -> assertThat(edgeKeys()).isNotNull());
        String assertion = assertion(claims -> {}, signature -> {});

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
        assertThat(claims.getSubject()).isEqualTo(kiosk.toString());
        assertThat(claims.getAudience()).containsExactly("smartlocker-kiosk");
        assertThat(claims.getStringClaimValue("org")).isEqualTo(organization.toString());
        assertThat(claims.getStringListClaimValue("permissions")).containsExactly("kiosk:self");
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/users")
                .then()
                .statusCode(401);
    }

    @Test
    void an_assertion_that_is_wrong_in_any_part_is_refused() throws Exception {
        tell(KioskState.Status.ACTIVE);
        Eventually.eventually(() -> assertThat(edgeKeys()).isNotNull());
        EllipticCurveJsonWebKey another = EcJwkGenerator.generateJwk(EllipticCurves.P256);

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

    private void tell(KioskState.Status status) {
        probe.send(
                Topics.KIOSKS,
                kiosk,
                organization,
                new KioskState(
                        kiosk,
                        organization,
                        version++,
                        "Kiosk",
                        UUID.randomUUID(),
                        status,
                        key.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY),
                        key.calculateBase64urlEncodedThumbprint("SHA-256")));
    }

    private EdgeKeysState edgeKeys() {
        return probe.last(Topics.CREDENTIALS, kiosk, EdgeKeysState.class).orElseThrow();
    }

    private EdgeKeys open(String sealed) throws JoseException {
        JsonWebEncryption jwe = new JsonWebEncryption();
        jwe.setCompactSerialization(sealed);
        jwe.setKey(key.getPrivateKey());
        assertThat(jwe.getAlgorithmHeaderValue()).isEqualTo("ECDH-ES+A256KW");
        assertThat(jwe.getEncryptionMethodHeaderParameter()).isEqualTo("A256GCM");
        return Contracts.read(jwe.getPayload(), EdgeKeys.class);
    }

    private List<String> badgeVerifiers(String user) {
        return probe.read(Topics.CREDENTIALS).stream()
                .filter(kafkaRecord -> kafkaRecord.value() != null)
                .map(kafkaRecord -> Contracts.read(kafkaRecord.value(), CredentialState.class))
                .filter(state -> UUID.fromString(user).equals(state.user()))
                .map(CredentialState::verifier)
                .toList();
    }

    private String assertion(Consumer<JwtClaims> claims, Consumer<JsonWebSignature> signature) throws JoseException {
        JwtClaims good = new JwtClaims();
        good.setIssuer(kiosk.toString());
        good.setSubject(kiosk.toString());
        good.setAudience("https://smartlocker");
        good.setExpirationTimeMinutesInTheFuture(2);
        good.setGeneratedJwtId();
        claims.accept(good);
        JsonWebSignature assertion = new JsonWebSignature();
        assertion.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        assertion.setKey(key.getPrivateKey());
        assertion.setPayload(good.toJson());
        signature.accept(assertion);
        return assertion.getCompactSerialization();
    }

    private void refused(Consumer<JwtClaims> claims, Consumer<JsonWebSignature> signature) throws JoseException {
        token(assertion(claims, signature)).statusCode(401).body("type", is("invalid-client"));
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
