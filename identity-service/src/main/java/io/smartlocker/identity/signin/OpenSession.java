package io.smartlocker.identity.signin;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.token.AccessTokens;
import io.smartlocker.identity.user.People;
import io.smartlocker.identity.user.Rights;
import io.smartlocker.identity.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gives the tokens of a session, new or going on, to somebody who has shown who he is, inside a transaction under way. */
@ApplicationScoped
public class OpenSession {
    private final People people;
    private final Sessions sessions;
    private final AccessTokens accessTokens;

    OpenSession(People people, Sessions sessions, AccessTokens accessTokens) {
        this.people = people;
        this.sessions = sessions;
        this.accessTokens = accessTokens;
    }

    /** A new session. */
    public Uni<TokenPair> open(User user) {
        return people.rights(user).flatMap(rights -> sessions.open(user).map(opened -> tokens(user, rights, opened)));
    }

    /** Tokens of a session that goes on. */
    Uni<TokenPair> goOn(User user, UUID session) {
        return people.rights(user).flatMap(rights -> sessions.issue(session)
                .map(refresh -> tokens(user, rights, new Sessions.Opened(session, refresh))));
    }

    private TokenPair tokens(User user, Rights rights, Sessions.Opened session) {
        return TokenPair.of(
                accessTokens.forPerson(user, rights, session.id()), session.refreshToken(), accessTokens.life());
    }
}
