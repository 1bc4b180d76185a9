package io.smartlocker.gateway.enrolment;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jose4j.jwt.JwtClaims;

/**
 * Gives the kiosk a new key pair: the new public key is shown to the services with a proof that is signed with the old one.
 * The new pair is on the disk before anything is sent, so that a lost answer is made up for by trying again.
 */
@Singleton
public final class ReplaceKey {
    private static final Logger LOG = Logger.getLogger(ReplaceKey.class);
    private static final String PROOF_TYPE = "kiosk-key+jwt";
    private static final float PROOF_MINUTES = 2;

    private final Server server;
    private final AccessTokens tokens;
    private final EnrolmentFile file;

    ReplaceKey(Server server, AccessTokens tokens, EnrolmentFile file) {
        this.server = server;
        this.tokens = tokens;
        this.file = file;
    }

    /** Whether a replacement was begun and its end is not known: the answer was lost, or the gateway stopped. */
    public boolean isUnderWay() {
        return file.isReplacingKey();
    }

    /**
     * @throws ServerException if the services refuse or cannot be reached; the old key is the kiosk's then, and the next
     *     attempt goes on with the same new one
     * @throws IllegalStateException if this kiosk is not enrolled
     */
    public synchronized Enrolment replace() throws ServerException, InterruptedException {
        Enrolment known = file.current()
                .filter(enrolment -> enrolment.state() == Enrolment.State.ACTIVE)
                .orElseThrow(() -> new IllegalStateException("This kiosk is not enrolled."));
        boolean begunBefore = file.isReplacingKey();
        KioskKey next = file.nextKey();
        if (!begunBefore || !isKnown(known, next)) {
            present(known, next);
        }
        Enrolment renewed = file.adoptNextKey(known);
        LOG.infof("Key replaced. kiosk=%s fingerprint=%s", renewed.kiosk(), renewed.fingerprint());
        return renewed;
    }

    private void present(Enrolment known, KioskKey next) throws ServerException, InterruptedException {
        Server.KeyKnown answer = server.replaceKey(
                tokens.ask(known), next.publicJwk(), file.key().sign(proof(known, next), PROOF_TYPE));
        if (!next.fingerprint().equals(answer.fingerprint())) {
            throw new ServerException(502, "The services saw another key than this kiosk's.");
        }
    }

    /** Whether the services took the key already, and only their answer was lost. */
    private boolean isKnown(Enrolment known, KioskKey next) throws ServerException, InterruptedException {
        try {
            tokens.ask(known, next);
            return true;
        } catch (ServerException e) {
            if (e.unknown()) {
                return false;
            }
            throw e;
        }
    }

    private static JwtClaims proof(Enrolment known, KioskKey next) {
        JwtClaims claims = new JwtClaims();
        claims.setSubject(known.kiosk().toString());
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(PROOF_MINUTES);
        claims.setJwtId(UUID.randomUUID().toString());
        claims.setClaim("cnf", Map.of("jkt", next.fingerprint()));
        return claims;
    }
}
