package io.smartlocker.identity.signin;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.identity.user.TokenBearers;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** Gives new tokens for a refresh token, with the rights that the person has now. */
@ApplicationScoped
class RefreshSession {
    private final Sessions sessions;
    private final TokenBearers bearers;
    private final OpenSession openSession;
    private final Outbox outbox;
    private final SecretTransaction transaction;

    RefreshSession(
            Sessions sessions,
            TokenBearers bearers,
            OpenSession openSession,
            Outbox outbox,
            SecretTransaction transaction) {
        this.sessions = sessions;
        this.bearers = bearers;
        this.openSession = openSession;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** @throws ProblemException 401 if the session has ended; a token that was used before ends it */
    Uni<TokenPair> refresh(String token) {
        return transaction
                .runForTheLog(() -> sessions.of(token).flatMap(session -> session.map(live -> goOn(live, token))
                        .orElseGet(RefreshSession::ended)))
                // Only now, after the commit: that a stolen token ends the session must not be rolled back.
                .map(tokens -> tokens.orElseThrow(() ->
                        ProblemException.of(IdentityProblem.SESSION_ENDED, "The refresh token is no longer good.")));
    }

    private Uni<Optional<TokenPair>> goOn(Sessions.Live session, String token) {
        return sessions.use(token).flatMap(use -> use.map(known -> switch (known) {
                    case GOOD -> renew(session);
                    case REPEATED -> revoke(session);
                })
                .orElseGet(RefreshSession::ended));
    }

    private Uni<Optional<TokenPair>> renew(Sessions.Live session) {
        return bearers.find(session.user(), session.organization()).flatMap(found -> found.map(
                        bearer -> openSession.goOn(bearer, session.id()).map(Optional::of))
                .orElseGet(() -> sessions.revoke(session.id()).flatMap(revoked -> ended())));
    }

    private Uni<Optional<TokenPair>> revoke(Sessions.Live session) {
        return sessions.revoke(session.id())
                .flatMap(revoked -> outbox.add(Deed.bySystem(session.organization())
                        .refused(
                                "user.refresh-token-reused",
                                Subject.Kind.USER,
                                session.user(),
                                Map.of("session", session.id().toString()))))
                .flatMap(told -> ended());
    }

    private static Uni<Optional<TokenPair>> ended() {
        return Uni.createFrom().item(Optional.empty());
    }
}
