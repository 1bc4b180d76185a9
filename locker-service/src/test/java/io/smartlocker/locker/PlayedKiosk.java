package io.smartlocker.locker;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.OpenApiCheck;
import io.smartlocker.testing.Tokens;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** A kiosk as a test plays it. */
final class PlayedKiosk {
    final UUID id;
    final String code;
    final PublicJsonWebKey key;
    private final Customer customer;
    /** Wrong codes are counted by address; one kiosk's are not held against another. */
    private final String address;

    private long sequence;

    private PlayedKiosk(Customer customer, UUID id, String code) {
        this.customer = customer;
        this.id = id;
        this.code = code;
        this.key = newKey();
        this.address =
                "10." + new Random().ints(3, 0, 256).mapToObj(Integer::toString).collect(Collectors.joining("."));
    }

    static PublicJsonWebKey newKey() {
        try {
            return EcJwkGenerator.generateJwk(EllipticCurves.P256);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One that has its code and no more. */
    static PlayedKiosk invited(Customer customer, String name, UUID location, UUID... lockers) {
        var answer = customer.post(
                        "/kiosks",
                        "kiosks:write",
                        Map.of("name", name, "location", location, "lockers", List.of(lockers)))
                .statusCode(201)
                .extract();
        return new PlayedKiosk(customer, UUID.fromString(answer.path("id")), answer.path("enrolmentCode"));
    }

    /** One that is in use: its topics exist. */
    static PlayedKiosk active(Customer customer, String name, UUID location, UUID... lockers) {
        PlayedKiosk kiosk = invited(customer, name, location, lockers);
        kiosk.enrol(kiosk.code, kiosk.publicKey()).statusCode(200);
        kiosk.confirm(kiosk.fingerprint()).statusCode(200);
        Eventually.eventually(() -> kiosk.self().statusCode(200));
        return kiosk;
    }

    Map<String, Object> publicKey() {
        return key.toParams(OutputControlLevel.PUBLIC_ONLY);
    }

    String fingerprint() {
        return key.calculateBase64urlEncodedThumbprint("SHA-256");
    }

    ValidatableResponse enrol(String typed, Map<String, Object> publicKey) {
        return given().filter(OpenApiCheck.filter())
                .header("X-Forwarded-For", address)
                .contentType(ContentType.JSON)
                .body(Map.of("code", typed, "publicKey", publicKey))
                .post("/api/v1/kiosks/enrol")
                .then();
    }

    ValidatableResponse confirm(String fingerprint) {
        return customer.post("/kiosks/" + id + "/confirm", "kiosks:write", Map.of("fingerprint", fingerprint));
    }

    /** Presents another key with a proof that is signed with some key. */
    ValidatableResponse replaceKey(PublicJsonWebKey next, PublicJsonWebKey signer, String named) {
        return given().filter(OpenApiCheck.filter())
                .auth()
                .oauth2(Tokens.kiosk(id, customer.organization))
                .contentType(ContentType.JSON)
                .body(Map.of("publicKey", next.toParams(OutputControlLevel.PUBLIC_ONLY), "proof", proof(signer, named)))
                .post("/api/v1/kiosks/self/key")
                .then();
    }

    /** Says with some key that the kiosk goes on with the key of that thumbprint. */
    String proof(PublicJsonWebKey signer, String named) {
        JwtClaims claims = new JwtClaims();
        claims.setSubject(id.toString());
        claims.setExpirationTimeMinutesInTheFuture(2);
        claims.setClaim("cnf", Map.of("jkt", named));
        JsonWebSignature proof = new JsonWebSignature();
        proof.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        proof.setHeader("typ", "kiosk-key+jwt");
        proof.setPayload(claims.toJson());
        proof.setKey(signer.getPrivateKey());
        try {
            return proof.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it tells of itself when all is well. */
    static KioskFact.Health health() {
        return new KioskFact.Health(
                "1.0",
                Instant.now(),
                Instant.now().plusSeconds(86_400),
                0L,
                1,
                KioskFact.Storage.GOOD,
                1_000_000_000,
                null,
                null,
                List.of(),
                null);
    }

    /** What it tells of itself without mains power. */
    static KioskFact.Health onBattery() {
        KioskFact.Health well = health();
        return new KioskFact.Health(
                well.softwareVersion(),
                well.startedAt(),
                well.leaseUntil(),
                well.factsWaiting(),
                well.directoryRevision(),
                well.storage(),
                well.freeDiskBytes(),
                false,
                null,
                List.of(),
                null);
    }

    /** Tells how it is. */
    void tell(KioskFact.Health health) {
        tell(event(0, null, health));
    }

    ValidatableResponse self() {
        return given().filter(OpenApiCheck.filter())
                .auth()
                .oauth2(Tokens.kiosk(id, customer.organization))
                .get("/api/v1/kiosks/self")
                .then();
    }

    /** What stands in its directory now, by key. */
    Map<String, DirectoryEntry> directory() {
        Map<String, DirectoryEntry> entries = new LinkedHashMap<>();
        for (ConsumerRecord<String, String> told : customer.kafka.read(Topics.kioskDirectory(id))) {
            if (told.value() == null) {
                entries.remove(told.key());
            } else {
                entries.put(told.key(), Contracts.read(told.value(), DirectoryEntry.class));
            }
        }
        return entries;
    }

    <T extends DirectoryEntry> Optional<T> entry(String key, Class<T> type) {
        return Optional.ofNullable(directory().get(key)).map(type::cast);
    }

    DirectoryEntry.Person person(UUID user) {
        assertThat(directory()).containsKey("user:" + user);
        return entry("user:" + user, DirectoryEntry.Person.class).orElseThrow();
    }

    /** Tells the next thing. */
    KioskEvent tell(@Nullable UUID bay, KioskFact fact) {
        KioskEvent event = event(sequence + 1, bay, fact);
        tell(event);
        return event;
    }

    void tell(KioskEvent event) {
        sequence = Math.max(sequence, event.sequence());
        UUID bay = event.bay();
        customer.kafka.send(
                Topics.kioskEvents(id),
                (bay == null ? id : bay).toString(),
                customer.organization,
                UuidV7.next(),
                event);
    }

    static KioskEvent event(long sequence, @Nullable UUID bay, KioskFact fact) {
        return new KioskEvent(UuidV7.next(), sequence, Instant.now(), true, bay, fact);
    }
}
