package io.smartlocker.identity.token;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smartlocker.identity.IdentityConfig;
import io.smartlocker.identity.user.Rights.TokenRights;
import io.smartlocker.identity.user.TokenBearer;
import io.smartlocker.platform.caller.TokenClaims;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Issues access tokens: JWTs as in RFC 9068, signed ES256. */
@ApplicationScoped
public class AccessTokens {
    private static final Set<String> KIOSK_PERMISSIONS = Set.of("kiosk:self");

    private final SigningKeys keys;
    private final IdentityConfig.Tokens config;

    AccessTokens(SigningKeys keys, IdentityConfig config) {
        this.keys = keys;
        this.config = config.tokens();
    }

    /** How long an access token is good. */
    public Duration life() {
        return config.life();
    }

    /** A token for a person. */
    public String forPerson(TokenBearer bearer, UUID session) {
        TokenRights held = bearer.rights().forToken();
        return sign(claims(bearer.id(), bearer.organization(), TokenClaims.ADMIN_AUDIENCE, held.permissions())
                .claim(
                        TokenClaims.LOCATIONS,
                        held.locations().stream().map(UUID::toString).collect(Collectors.toSet()))
                .claim(TokenClaims.SESSION, session.toString())
                .claim(TokenClaims.SESSION_EPOCH, bearer.sessionEpoch()));
    }

    /** A token for a kiosk. */
    public String forKiosk(UUID kiosk, UUID organization) {
        return sign(claims(kiosk, organization, TokenClaims.KIOSK_AUDIENCE, KIOSK_PERMISSIONS));
    }

    private JwtClaimsBuilder claims(UUID subject, UUID organization, String audience, Set<String> permissions) {
        return Jwt.claims()
                .issuer(config.issuer())
                .subject(subject.toString())
                .audience(audience)
                .claim(TokenClaims.ORGANIZATION, organization.toString())
                .claim(TokenClaims.PERMISSIONS, permissions)
                .expiresIn(config.life());
    }

    private String sign(JwtClaimsBuilder claims) {
        KeyPairs.Opened key = keys.current();
        return claims.jws()
                .type(TokenClaims.ACCESS_TOKEN_TYPE)
                .algorithm(SignatureAlgorithm.ES256)
                .keyId(key.id())
                .sign(key.privateKey());
    }
}
