package io.smartlocker.identity.kiosk;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.KioskState;
import io.smartlocker.identity.IdentityConfig;
import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.identity.signin.SecretTransaction;
import io.smartlocker.identity.token.AccessTokens;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.projection.Projections;
import io.smartlocker.platform.tracing.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Gives an active kiosk an access token for an assertion signed with its key, each assertion once. */
@ApplicationScoped
class IssueKioskToken {
    private static final Logger LOG = Logger.getLogger(IssueKioskToken.class);

    private final Projections projections;
    private final AccessTokens accessTokens;
    private final SecretTransaction transaction;
    private final String audience;

    IssueKioskToken(
            Projections projections, AccessTokens accessTokens, SecretTransaction transaction, IdentityConfig config) {
        this.projections = projections;
        this.accessTokens = accessTokens;
        this.transaction = transaction;
        this.audience = config.tokens().issuer();
    }

    /** @throws ProblemException 401 for an assertion that is not good, whatever the reason */
    Uni<KioskToken> issue(String jwt) {
        UUID claimed = Assertion.claimedKiosk(jwt).orElseThrow(IssueKioskToken::refusal);
        return transaction
                .run(() -> projections
                        .find(KioskState.class, claimed)
                        .map(found -> found.filter(kiosk -> kiosk.status() == KioskState.Status.ACTIVE)
                                .orElseThrow(IssueKioskToken::refusal))
                        .call(kiosk -> useUp(kiosk, Assertion.verify(jwt, kiosk, audience))))
                .map(kiosk -> new KioskToken(
                        accessTokens.forKiosk(kiosk.id(), kiosk.organization()),
                        "Bearer",
                        accessTokens.life().toSeconds()))
                .invoke(token -> EventLog.info(LOG, "kiosk token issued", Map.of("kiosk", claimed)));
    }

    private static Uni<Void> useUp(KioskState kiosk, Optional<Assertion> verified) {
        Assertion assertion = verified.orElseThrow(IssueKioskToken::refusal);
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                insert into used_assertion (kiosk, jti, expires_at)
                                values (:kiosk, :jti, to_timestamp(:expires)) on conflict do nothing""")
                        .setParameter("kiosk", kiosk.id())
                        .setParameter("jti", assertion.id())
                        .setParameter("expires", (double) assertion.expiresAt().getEpochSecond())
                        .executeUpdate())
                .invoke(rows -> {
                    if (rows == 0) {
                        throw refusal();
                    }
                })
                .replaceWithVoid();
    }

    private static ProblemException refusal() {
        return ProblemException.of(
                IdentityProblem.INVALID_CLIENT, "The assertion is not good, or the kiosk is not active.");
    }
}
