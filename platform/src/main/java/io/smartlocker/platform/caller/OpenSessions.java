package io.smartlocker.platform.caller;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smartlocker.platform.caller.OpenSession.Ending;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Tells answers that go on for longer than a moment when to end. To be asked about once a second. */
@ApplicationScoped
public class OpenSessions {
    private final SecurityIdentity identity;
    private final SessionEpochs epochs;

    OpenSessions(SecurityIdentity identity, SessionEpochs epochs) {
        this.identity = identity;
        this.epochs = epochs;
    }

    /**
     * The session of the request under way.
     *
     * @throws UnauthorizedException if it came without an access token of ours
     */
    public OpenSession current() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new UnauthorizedException();
        }
        Caller caller = TokenClaims.caller(token);
        return new OpenSession(
                caller.kind(), caller.id(), TokenClaims.epoch(token), Instant.ofEpochSecond(token.getExpirationTime()));
    }

    /** Why a session is over, if it is. */
    public Optional<Ending> ending(OpenSession session, Instant now) {
        if (session.kind() == Caller.Kind.USER && epochs.isOver(session.caller(), session.epoch())) {
            return Optional.of(Ending.SESSION_ENDED);
        }
        return now.isBefore(session.expiresAt()) ? Optional.empty() : Optional.of(Ending.TOKEN_EXPIRED);
    }
}
