package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.ExposedPins;
import io.smartlocker.contracts.state.CredentialState;
import io.smartlocker.contracts.state.KioskState;
import io.smartlocker.testing.Eventually;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.junit.jupiter.api.Test;

/** A kiosk's key is replaced by one for which somebody vouches, and what a revoked one could read is not used any more. */
@QuarkusTest
class KioskKeysTest extends KioskLifeScene {
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
}
