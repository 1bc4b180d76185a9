package io.smartlocker.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.kiosk.EdgeKeys;
import io.smartlocker.contracts.state.EdgeKeysState;
import io.smartlocker.contracts.state.KioskState;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.Optional;
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

/** A kiosk of the first organisation with a key of its own, of which the test tells as locker-service would. */
public final class SomeKiosk implements AutoCloseable {
    public final UUID id = UUID.randomUUID();
    public final UUID organization = Api.organization();

    private final KafkaProbe probe = new KafkaProbe();
    private EllipticCurveJsonWebKey key = newKey();
    private long version;

    /** One that the service knows and takes to be at work. */
    public static SomeKiosk atWork() {
        SomeKiosk kiosk = new SomeKiosk();
        kiosk.tell(KioskState.Status.ACTIVE);
        Eventually.eventually(() -> assertThat(kiosk.edgeKeys()).isPresent());
        return kiosk;
    }

    static EllipticCurveJsonWebKey newKey() {
        try {
            return EcJwkGenerator.generateJwk(EllipticCurves.P256);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Goes on with another key, of which the service hears when it is told of the kiosk again. */
    void replaceKey() {
        key = newKey();
    }

    void tell(KioskState.Status status) {
        probe.send(
                Topics.KIOSKS,
                id,
                organization,
                new KioskState(
                        id,
                        organization,
                        version++,
                        "Kiosk",
                        UUID.randomUUID(),
                        status,
                        key.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY),
                        key.calculateBase64urlEncodedThumbprint("SHA-256")));
    }

    /** What the service has told it last. */
    Optional<EdgeKeysState> edgeKeys() {
        return probe.last(Topics.CREDENTIALS, id, EdgeKeysState.class);
    }

    EdgeKeys open(String sealed) throws JoseException {
        JsonWebEncryption jwe = new JsonWebEncryption();
        jwe.setCompactSerialization(sealed);
        jwe.setKey(key.getPrivateKey());
        assertThat(jwe.getAlgorithmHeaderValue()).isEqualTo("ECDH-ES+A256KW");
        assertThat(jwe.getEncryptionMethodHeaderParameter()).isEqualTo("A256GCM");
        return Contracts.read(jwe.getPayload(), EdgeKeys.class);
    }

    /** What it asks for a token with. */
    public String assertion() {
        return assertion(claims -> {}, signature -> {});
    }

    /** The same, spoiled. */
    String assertion(Consumer<JwtClaims> claims, Consumer<JsonWebSignature> signature) {
        JwtClaims good = new JwtClaims();
        good.setIssuer(id.toString());
        good.setSubject(id.toString());
        good.setAudience("https://smartlocker");
        good.setExpirationTimeMinutesInTheFuture(2);
        good.setGeneratedJwtId();
        claims.accept(good);
        JsonWebSignature assertion = new JsonWebSignature();
        assertion.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        assertion.setKey(key.getPrivateKey());
        assertion.setPayload(good.toJson());
        signature.accept(assertion);
        try {
            return assertion.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        probe.close();
    }
}
