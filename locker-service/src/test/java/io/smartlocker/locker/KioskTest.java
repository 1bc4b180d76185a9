package io.smartlocker.locker;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.TopicSettings;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.KioskState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class KioskTest {
    private final KafkaProbe kafka = new KafkaProbe();
    private final Customer customer = new Customer(kafka);
    private UUID location;
    private UUID locker;

    @BeforeEach
    void furnish() {
        location = customer.location("Site");
        locker = customer.locker("L-1", customer.lockerType("2x4"), location);
    }

    @Test
    void a_kiosk_is_invited_presents_its_key_is_confirmed_and_knows_its_topics() throws Exception {
        PlayedKiosk kiosk = PlayedKiosk.invited(customer, "Kiosk", location, locker);
        assertThat(kiosk.code).matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
        kiosk.enrol(kiosk.code.toLowerCase(), kiosk.publicKey())
                .statusCode(200)
                .body("kiosk", equalTo(kiosk.id.toString()))
                .body("organization", equalTo(customer.organization.toString()))
                .body("fingerprint", equalTo(kiosk.fingerprint()))
                .body("leaseKey.crv", equalTo("P-256"))
                .body("leaseKey.d", nullValue())
                .body("tokenEndpoint", equalTo("/api/v1/auth/token"));
        customer.as("kiosks:read")
                .get("/api/v1/kiosks/" + kiosk.id)
                .then()
                .body("status", equalTo("PRESENTED"))
                .body("fingerprint", equalTo(kiosk.fingerprint()));
        kiosk.self().statusCode(403).body("type", equalTo("kiosk-not-active"));
        kiosk.confirm(kiosk.fingerprint()).statusCode(200).body("status", equalTo("ACTIVE"));
        Eventually.eventually(() -> kiosk.self()
                .statusCode(200)
                .body("id", equalTo(kiosk.id.toString()))
                .body("status", equalTo("ACTIVE"))
                .body("topics.directory", equalTo(Topics.kioskDirectory(kiosk.id)))
                .body("kafkaBootstrapServers", matchesPattern("127.0.0.1:\\d+")));
        customer.as("lockers:read").get("/api/v1/lockers/" + locker).then().body("kiosk", equalTo(kiosk.id.toString()));
        Eventually.eventually(() -> assertThat(kafka.last(Topics.KIOSKS, kiosk.id, KioskState.class))
                .get()
                .satisfies(told -> {
                    assertThat(told.status()).isEqualTo(KioskState.Status.ACTIVE);
                    assertThat(told.publicKey()).contains("P-256");
                }));
        assertThatTopicsAreAsDesigned(kiosk.id);
    }

    private static void assertThatTopicsAreAsDesigned(UUID kiosk) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Backends.kafka()))) {
            for (TopicSettings topic : TopicSettings.ofKiosk(kiosk)) {
                ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
                var settings =
                        admin.describeConfigs(List.of(resource)).all().get().get(resource);
                topic.configuration()
                        .forEach((name, value) -> assertThat(settings.get(name).value())
                                .as(topic.name() + " " + name)
                                .isEqualTo(value));
            }
        }
    }

    @Test
    void a_code_serves_one_key_once() {
        PlayedKiosk kiosk = PlayedKiosk.invited(customer, "Kiosk", location, locker);
        kiosk.enrol("00000-00000", kiosk.publicKey()).statusCode(403).body("type", equalTo("enrolment-refused"));
        kiosk.enrol(kiosk.code, kiosk.publicKey()).statusCode(200);
        kiosk.enrol(kiosk.code, kiosk.publicKey()).statusCode(200); // an answer that was lost
        kiosk.enrol(kiosk.code, PlayedKiosk.newKey().toParams(OutputControlLevel.PUBLIC_ONLY))
                .statusCode(403);
        kiosk.confirm("another").statusCode(422).body("type", equalTo("fingerprint-mismatch"));
        kiosk.confirm(kiosk.fingerprint()).statusCode(200);
        kiosk.enrol(kiosk.code, kiosk.publicKey()).statusCode(403);
    }

    @Test
    void only_the_public_half_of_a_p256_key_is_taken() throws Exception {
        PlayedKiosk kiosk = PlayedKiosk.invited(customer, "Kiosk", location, locker);
        Map<String, Object> rsa = RsaJwkGenerator.generateJwk(2048).toParams(OutputControlLevel.PUBLIC_ONLY);
        Map<String, Object> withPrivate = kiosk.key.toParams(OutputControlLevel.INCLUDE_PRIVATE);
        Map<String, Object> beside = Map.of("kty", "EC", "crv", "P-256", "x", "AQ", "y", "AQ");
        for (Map<String, Object> key : List.of(rsa, withPrivate, beside, Map.<String, Object>of("kty", "no"))) {
            kiosk.enrol(kiosk.code, key).statusCode(400).body("errors.field", hasItem("publicKey"));
        }
        kiosk.enrol(kiosk.code, kiosk.publicKey()).statusCode(200);
    }

    @Test
    void whoever_guesses_codes_is_slowed_down() {
        PlayedKiosk kiosk = PlayedKiosk.invited(customer, "Kiosk", location, locker);
        List<Integer> answers = IntStream.range(0, 12)
                .mapToObj(i -> from("192.0.2.7", "AAAAA-AAAAA", kiosk))
                .toList();
        assertThat(answers).startsWith(403).endsWith(429);
        assertThat(from("192.0.2.8", "AAAAA-AAAAA", kiosk)).isEqualTo(403);
    }

    private static int from(String address, String code, PlayedKiosk kiosk) {
        return given().header("X-Forwarded-For", address)
                .contentType("application/json")
                .body(Map.of("code", code, "publicKey", kiosk.publicKey()))
                .post("/api/v1/kiosks/enrol")
                .statusCode();
    }

    @Test
    void the_lease_verifies_with_the_key_that_was_handed_out() throws Exception {
        PlayedKiosk kiosk = PlayedKiosk.invited(customer, "Kiosk", location, locker);
        Map<String, Object> leaseKey = kiosk.enrol(kiosk.code, kiosk.publicKey())
                .statusCode(200)
                .extract()
                .path("leaseKey");
        kiosk.confirm(kiosk.fingerprint()).statusCode(200);
        Eventually.eventually(() -> kiosk.self().statusCode(200));
        Eventually.eventually(() -> assertThat(kiosk.directory()).containsKey("lease:" + kiosk.id));
        DirectoryEntry.Lease lease =
                kiosk.entry("lease:" + kiosk.id, DirectoryEntry.Lease.class).orElseThrow();
        JsonWebSignature signature = new JsonWebSignature();
        signature.setCompactSerialization(lease.token());
        signature.setKey(PublicJsonWebKey.Factory.newPublicJwk(leaseKey).getKey());
        assertThat(signature.verifySignature()).isTrue();
        assertThat(signature.getHeader("typ")).isEqualTo("lease+jwt");
        JwtClaims claims = JwtClaims.parse(signature.getPayload());
        assertThat(claims.getSubject()).isEqualTo(kiosk.id.toString());
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isEqualTo(86_400);
        assertThat(((Number) claims.getClaimValue("revision")).longValue()).isEqualTo(lease.revision());
    }

    @Test
    void a_revoked_kiosk_has_an_empty_directory_and_no_say() {
        PlayedKiosk kiosk = PlayedKiosk.active(customer, "Kiosk", location, locker);
        Eventually.eventually(
                () -> assertThat(kiosk.directory()).containsKeys("site:" + kiosk.id, "lease:" + kiosk.id));
        customer.as("kiosks:write")
                .post("/api/v1/kiosks/" + kiosk.id + "/revoke")
                .then()
                .statusCode(200)
                .body("status", equalTo("REVOKED"));
        kiosk.self().statusCode(403);
        Eventually.eventually(() -> assertThat(kiosk.directory()).isEmpty());
        customer.as("lockers:read").get("/api/v1/lockers/" + locker).then().body("kiosk", nullValue());
        PlayedKiosk.active(customer, "Next kiosk", location, locker);
    }

    @Test
    void kiosks_are_guarded_and_mistakes_are_named() {
        PlayedKiosk kiosk = PlayedKiosk.active(customer, "Kiosk", location, locker);
        Map<String, Object> good = Map.of("name", "Another", "location", location, "lockers", List.of(locker));
        customer.post("/kiosks", "kiosks:write", good).statusCode(409).body("type", equalTo("locker-wired"));
        customer.post(
                        "/kiosks",
                        "kiosks:write",
                        Map.of("name", "Another", "location", location, "lockers", List.of(UUID.randomUUID())))
                .statusCode(400)
                .body("errors.field", hasItem("lockers"));
        customer.post("/kiosks", "kiosks:write", Map.of("name", "", "location", location, "lockers", List.of()))
                .statusCode(400);
        customer.as("kiosks:read").body(good).post("/api/v1/kiosks").then().statusCode(403);
        given().get("/api/v1/kiosks").then().statusCode(401);
        customer.as("kiosk:self").get("/api/v1/kiosks/self").then().statusCode(403);
        Customer other = new Customer(kafka);
        other.as("kiosks:read").get("/api/v1/kiosks/" + kiosk.id).then().statusCode(404);
        other.as("kiosks:write")
                .post("/api/v1/kiosks/" + kiosk.id + "/revoke")
                .then()
                .statusCode(404);
        other.post("/kiosks/" + kiosk.id + "/confirm", "kiosks:write", Map.of("fingerprint", kiosk.fingerprint()))
                .statusCode(404);
        other.as("kiosks:read").get("/api/v1/kiosks").then().body("total", equalTo(0));
    }
}
