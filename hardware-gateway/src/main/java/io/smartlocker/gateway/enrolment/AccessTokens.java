package io.smartlocker.gateway.enrolment;

import io.smartlocker.gateway.GatewayConfig;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;

/**
 * Asks for access tokens with {@code private_key_jwt}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7523">RFC 7523</a>
 */
@Singleton
final class AccessTokens {
    private static final float ASSERTION_MINUTES = 2;

    private final Server server;
    private final EnrolmentFile file;
    private final String issuer;

    AccessTokens(Server server, EnrolmentFile file, GatewayConfig config) {
        this.server = server;
        this.file = file;
        issuer = config.issuer();
    }

    String ask(Enrolment enrolment) throws ServerException, InterruptedException {
        return ask(enrolment, file.key());
    }

    String ask(Enrolment enrolment, KioskKey key) throws ServerException, InterruptedException {
        return server.token(enrolment.tokenEndpoint(), key.sign(assertion(enrolment), "JWT"));
    }

    private JwtClaims assertion(Enrolment enrolment) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(enrolment.kiosk().toString());
        claims.setSubject(enrolment.kiosk().toString());
        claims.setAudience(issuer);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(ASSERTION_MINUTES);
        claims.setJwtId(UUID.randomUUID().toString());
        return claims;
    }
}
