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
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** A kiosk as a test plays it. */
final class PlayedKiosk {
    final UUID id;
    final String code;
    final PublicJsonWebKey key;
    private final Customer customer;
    private long sequence;

    private PlayedKiosk(Customer customer, UUID id, String code) {
        this.customer = customer;
        this.id = id;
        this.code = code;
        this.key = newKey();
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
                .contentType(ContentType.JSON)
                .body(Map.of("code", typed, "publicKey", publicKey))
                .post("/api/v1/kiosks/enrol")
                .then();
    }

    ValidatableResponse confirm(String fingerprint) {
        return customer.post("/kiosks/" + id + "/confirm", "kiosks:write", Map.of("fingerprint", fingerprint));
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
