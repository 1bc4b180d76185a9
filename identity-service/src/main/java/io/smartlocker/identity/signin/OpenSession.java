package io.smartlocker.identity.signin;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.token.AccessTokens;
import io.smartlocker.identity.user.TokenBearer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gives the tokens of a session, new or going on, to somebody who has shown who he is, inside a transaction under way. */
@ApplicationScoped
public class OpenSession {
    private final Sessions sessions;
    private final AccessTokens accessTokens;

    OpenSession(Sessions sessions, AccessTokens accessTokens) {
        this.sessions = sessions;
        this.accessTokens = accessTokens;
    }

    /** A new session. */
    public Uni<TokenPair> open(TokenBearer bearer) {
        return sessions.open(bearer).map(opened -> tokens(bearer, opened));
    }

    /** Tokens of a session that goes on. */
    Uni<TokenPair> goOn(TokenBearer bearer, UUID session) {
        return sessions.issue(session).map(refresh -> tokens(bearer, new Sessions.Opened(session, refresh)));
    }

    private TokenPair tokens(TokenBearer bearer, Sessions.Opened session) {
        return TokenPair.of(accessTokens.forPerson(bearer, session.id()), session.refreshToken(), accessTokens.life());
    }
}
