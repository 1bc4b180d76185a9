package io.smartlocker.gateway.directory;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.kiosk.EdgeKeys;
import io.smartlocker.gateway.enrolment.Enrolment;
import io.smartlocker.gateway.enrolment.KioskKey;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.JoseException;

/** Checks and opens the two entries that carry trust: the lease and the sealed edge keys. */
final class Credentials {
    private static final String LEASE_TYPE = "lease+jwt";

    private final Enrolment enrolment;
    private final Supplier<List<KioskKey>> keys;

    /** @param keys of this kiosk, to which something may be sealed: more than one while it replaces its key */
    Credentials(Enrolment enrolment, Supplier<List<KioskKey>> keys) {
        this.enrolment = enrolment;
        this.keys = keys;
    }

    /** Names all that the checks depend on beside the entry: which kiosk this is, its key, and whom it believes. */
    String holder() {
        return enrolment.kiosk() + " " + enrolment.fingerprint() + " " + enrolment.leaseKey();
    }

    /**
     * @throws UntrustedEntryException if it is not locker-service's signature over a lease of this kiosk
     */
    Shown check(DirectoryEntry.Lease lease) throws UntrustedEntryException {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmConstraints(new AlgorithmConstraints(
                    ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256));
            signature.setCompactSerialization(lease.token());
            signature.setKey(
                    PublicJsonWebKey.Factory.newPublicJwk(enrolment.leaseKey()).getPublicKey());
            if (!LEASE_TYPE.equals(signature.getHeader("typ")) || !signature.verifySignature()) {
                throw new UntrustedEntryException("The lease is not signed as a lease with the lease key.");
            }
            return new Shown(holder(), null, claims(JwtClaims.parse(signature.getPayload())));
        } catch (JoseException | InvalidJwtException | MalformedClaimException e) {
            throw new UntrustedEntryException("The lease is not a signed lease.", e);
        }
    }

    private Shown.CheckedLease claims(JwtClaims claims) throws MalformedClaimException, UntrustedEntryException {
        NumericDate expires = claims.getExpirationTime();
        Long revision = claims.getClaimValue("revision", Long.class);
        if (!enrolment.kiosk().toString().equals(claims.getSubject()) || expires == null || revision == null) {
            throw new UntrustedEntryException("The lease is not one of this kiosk, or lacks its end or revision.");
        }
        return new Shown.CheckedLease(Instant.ofEpochSecond(expires.getValue()), revision);
    }

    /**
     * @throws UntrustedEntryException if they were not sealed to this kiosk's key with the agreed algorithms
     */
    Shown open(DirectoryEntry.SealedKeys sealed) throws UntrustedEntryException {
        UntrustedEntryException last = new UntrustedEntryException("This kiosk has no key.");
        for (KioskKey key : keys.get()) {
            try {
                return new Shown(holder(), open(sealed, key), null);
            } catch (UntrustedEntryException e) {
                last = e;
            }
        }
        throw last;
    }

    private static EdgeKeys open(DirectoryEntry.SealedKeys sealed, KioskKey key) throws UntrustedEntryException {
        try {
            JsonWebEncryption envelope = new JsonWebEncryption();
            envelope.setAlgorithmConstraints(
                    new AlgorithmConstraints(ConstraintType.PERMIT, KeyManagementAlgorithmIdentifiers.ECDH_ES_A256KW));
            envelope.setContentEncryptionAlgorithmConstraints(
                    new AlgorithmConstraints(ConstraintType.PERMIT, ContentEncryptionAlgorithmIdentifiers.AES_256_GCM));
            envelope.setCompactSerialization(sealed.sealed());
            envelope.setKey(key.privateKey());
            return Contracts.read(envelope.getPlaintextString(), EdgeKeys.class);
        } catch (JoseException | java.io.UncheckedIOException e) {
            throw new UntrustedEntryException("The edge keys are not sealed to this kiosk's key.", e);
        }
    }
}
