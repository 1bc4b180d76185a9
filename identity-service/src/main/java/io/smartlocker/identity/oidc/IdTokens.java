package io.smartlocker.identity.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import io.smartlocker.identity.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Believes an id token or does not.
 *
 * @see <a href="https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation">ID token validation</a>
 */
@ApplicationScoped
class IdTokens {
    private static final int SKEW_SECONDS = 30;
    /** Signatures only that the provider alone can make: a shared secret would be as good in our hands. */
    private static final String[] ALGORITHMS = {
        AlgorithmIdentifiers.RSA_USING_SHA256,
        AlgorithmIdentifiers.RSA_USING_SHA384,
        AlgorithmIdentifiers.RSA_USING_SHA512,
        AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
        AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384
    };

    /** What a provider says of somebody. */
    record Claims(
            String subject,
            @Nullable String email,
            boolean emailVerified,
            @Nullable String name) {

        /** With what the provider tells when asked, which is of the same person or of no use. */
        Claims with(JsonNode userinfo) {
            if (!subject.equals(userinfo.path("sub").asText())) {
                throw new Refused(Refusal.TOKEN_INVALID, "The provider tells of somebody else");
            }
            JsonNode verified = userinfo.path("email_verified");
            return new Claims(
                    subject,
                    userinfo.path("email").asText(null),
                    isTrue(verified.isTextual() ? verified.asText() : verified.asBoolean()),
                    userinfo.path("name").asText(name));
        }
    }

    /** @throws Refused unless all of it is as it must be */
    Claims verify(String token, String keys, OidcProvider provider, String nonceHash) {
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(ConstraintType.PERMIT, ALGORITHMS)
                    .setVerificationKeyResolver(
                            new JwksVerificationKeyResolver(new JsonWebKeySet(keys).getJsonWebKeys()))
                    .setExpectedIssuer(provider.issuer)
                    .setExpectedAudience(provider.clientId)
                    .setRequireExpirationTime()
                    .setRequireIssuedAt()
                    .setRequireSubject()
                    .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                    .build()
                    .processToClaims(token);
            requireMeantForUs(claims, provider);
            requireNonce(claims, nonceHash);
            return new Claims(
                    claims.getSubject(),
                    claims.getStringClaimValue("email"),
                    isTrue(claims.getClaimValue("email_verified")),
                    claims.getStringClaimValue("name"));
        } catch (InvalidJwtException | MalformedClaimException | JoseException e) {
            throw new Refused(Refusal.TOKEN_INVALID, "The id token is not good");
        }
    }

    /** A token for several must say that we were the one who asked. */
    private static void requireMeantForUs(JwtClaims claims, OidcProvider provider) throws MalformedClaimException {
        String party = claims.getStringClaimValue("azp");
        List<String> audience = claims.getAudience();
        if (party == null ? audience.size() > 1 : !party.equals(provider.clientId)) {
            throw new Refused(Refusal.TOKEN_INVALID, "The id token was made for somebody else");
        }
    }

    private static void requireNonce(JwtClaims claims, String nonceHash) throws MalformedClaimException {
        String nonce = claims.getStringClaimValue("nonce");
        if (nonce == null || !Digest.of(nonce).equals(nonceHash)) {
            throw new Refused(Refusal.TOKEN_INVALID, "The id token belongs to another sign-in");
        }
    }

    /** Some providers write it as text. */
    private static boolean isTrue(@Nullable Object claim) {
        return Boolean.TRUE.equals(claim) || "true".equals(claim);
    }
}
