package io.smartlocker.identity.kiosk;

import io.smartlocker.contracts.state.KioskState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * What a kiosk says about itself, signed with its key: a JWT as in RFC 7523, ES256 and nothing else, for us, good for at
 * most five minutes.
 *
 * @param id {@code jti}, good once
 */
record Assertion(String id, Instant expiresAt) {
    private static final int LONGEST_LIFE_MINUTES = 5;
    private static final int CLOCK_SKEW_SECONDS = 30;
    private static final int LONGEST_ID = 200;
    private static final JwtConsumer UNVERIFIED = new JwtConsumerBuilder()
            .setSkipAllValidators()
            .setDisableRequireSignature()
            .setSkipSignatureVerification()
            .build();

    /** Who it claims to be from; to be believed only after {@link #verify}. */
    static Optional<UUID> claimedKiosk(String jwt) {
        try {
            return Optional.ofNullable(UNVERIFIED.processToClaims(jwt).getIssuer())
                    .map(UUID::fromString);
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The assertion if it is the kiosk's, for that audience, and still good. */
    static Optional<Assertion> verify(String jwt, KioskState kiosk, String audience) {
        try {
            JwtClaims claims = consumer(kiosk, audience).processToClaims(jwt);
            String id = claims.getJwtId();
            return id.length() > LONGEST_ID
                    ? Optional.empty()
                    : Optional.of(new Assertion(
                            id, Instant.ofEpochMilli(claims.getExpirationTime().getValueInMillis())));
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static JwtConsumer consumer(KioskState kiosk, String audience) {
        return new JwtConsumerBuilder()
                .setVerificationKey(KioskKeys.of(kiosk).getPublicKey())
                .setJwsAlgorithmConstraints(
                        ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                .setExpectedIssuer(true, kiosk.id().toString())
                .setExpectedSubject(kiosk.id().toString())
                .setExpectedAudience(true, audience)
                .setRequireExpirationTime()
                .setMaxFutureValidityInMinutes(LONGEST_LIFE_MINUTES)
                .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                .setRequireJwtId()
                .build();
    }
}
