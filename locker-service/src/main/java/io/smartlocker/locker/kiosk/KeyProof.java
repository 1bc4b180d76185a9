package io.smartlocker.locker.kiosk;

import io.smartlocker.locker.LockerProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * How a kiosk's key vouches for the one that is to follow it: a JWT that is signed with the old key and names the new one by
 * its thumbprint, good for five minutes at most.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7800">RFC 7800, proof-of-possession key semantics</a>
 */
final class KeyProof {
    private static final String TYPE = "kiosk-key+jwt";
    private static final int LONGEST_LIFE_MINUTES = 5;
    private static final int CLOCK_SKEW_SECONDS = 30;

    private KeyProof() {}

    /** @throws ProblemException 422 if the kiosk's present key does not vouch for the new one */
    static void require(String proof, Kiosk kiosk, KioskKey next) {
        try {
            Map<?, ?> confirmed = new JwtConsumerBuilder()
                    .setVerificationKey(key(kiosk.life().publicKey()).getPublicKey())
                    .setJwsAlgorithmConstraints(
                            ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                    .setExpectedType(true, TYPE)
                    .setExpectedSubject(kiosk.id().toString())
                    .setRequireExpirationTime()
                    .setMaxFutureValidityInMinutes(LONGEST_LIFE_MINUTES)
                    .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                    .setSkipDefaultAudienceValidation()
                    .build()
                    .processToClaims(proof)
                    .getClaimValue("cnf", Map.class);
            if (confirmed == null || !next.fingerprint().equals(confirmed.get("jkt"))) {
                throw refused();
            }
        } catch (InvalidJwtException | org.jose4j.jwt.MalformedClaimException | JoseException e) {
            throw refused();
        }
    }

    private static PublicJsonWebKey key(@Nullable String jwk) throws JoseException {
        return PublicJsonWebKey.Factory.newPublicJwk(jwk == null ? "" : jwk);
    }

    private static ProblemException refused() {
        return ProblemException.of(
                LockerProblem.KEY_PROOF, "proof", "Sign the new key's thumbprint with the key it replaces.");
    }
}
