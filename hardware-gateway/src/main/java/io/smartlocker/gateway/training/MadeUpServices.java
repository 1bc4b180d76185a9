package io.smartlocker.gateway.training;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.kiosk.EdgeKeys;
import io.smartlocker.gateway.directory.DirectoryRecord;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.enrolment.Enrolment;
import io.smartlocker.gateway.enrolment.EnrolmentFile;
import io.smartlocker.gateway.journal.Journal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Does for one kiosk what the services do, where there are none: enrols it, seals keys to it, signs its lease. */
public final class MadeUpServices {
    private final EnrolmentFile kiosk;
    private final UUID id;
    private final EllipticCurveJsonWebKey leaseKey;

    private MadeUpServices(EnrolmentFile kiosk, UUID id, EllipticCurveJsonWebKey leaseKey) {
        this.kiosk = kiosk;
        this.id = id;
        this.leaseKey = leaseKey;
    }

    /**
     * Enrols a kiosk.
     *
     * @param kafka where Kafka is; without it the link is not started
     */
    public static MadeUpServices enrol(EnrolmentFile kiosk, UUID id, UUID organization, @Nullable String kafka) {
        try {
            EllipticCurveJsonWebKey leaseKey = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            kiosk.store(new Enrolment(
                    Enrolment.State.ACTIVE,
                    id,
                    organization,
                    kiosk.key().fingerprint(),
                    leaseKey.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY),
                    "/api/v1/auth/token",
                    kafka == null ? null : topics(id),
                    kafka));
            return new MadeUpServices(kiosk, id, leaseKey);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Enrolment.Topics topics(UUID kiosk) {
        return new Enrolment.Topics(
                Topics.kioskDirectory(kiosk), Topics.kioskCommands(kiosk), Topics.kioskEvents(kiosk));
    }

    /** Stores the entries while no gateway runs. */
    public void store(Path dataDirectory, List<DirectoryEntry> entries) {
        try (Journal journal = Journal.open(dataDirectory)) {
            new Replica(journal, kiosk).apply(records(entries), connection -> {});
        }
    }

    /** The entries as they come. */
    public static List<DirectoryRecord> records(List<DirectoryEntry> entries) {
        return entries.stream()
                .map(entry -> new DirectoryRecord(entry.key(), entry))
                .toList();
    }

    /** A lease that this kiosk believes. */
    public DirectoryEntry.Lease lease(long revision, Instant until) {
        try {
            JwtClaims claims = new JwtClaims();
            claims.setSubject(id.toString());
            claims.setIssuedAtToNow();
            claims.setExpirationTime(NumericDate.fromMilliseconds(until.toEpochMilli()));
            claims.setClaim("revision", revision);
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            signature.setHeader("typ", "lease+jwt");
            signature.setKey(leaseKey.getPrivateKey());
            signature.setPayload(claims.toJson());
            return new DirectoryEntry.Lease(id, revision, signature.getCompactSerialization());
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keys that this kiosk alone opens. */
    public DirectoryEntry.SealedKeys sealed(EdgeKeys keys, long revision) {
        try {
            JsonWebEncryption envelope = new JsonWebEncryption();
            envelope.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.ECDH_ES_A256KW);
            envelope.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
            envelope.setKey(PublicJsonWebKey.Factory.newPublicJwk(kiosk.key().publicJwk())
                    .getPublicKey());
            envelope.setPayload(Contracts.write(keys));
            return new DirectoryEntry.SealedKeys(id, revision, envelope.getCompactSerialization());
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
