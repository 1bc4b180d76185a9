package io.smartlocker.identity.signin;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.token.AccessTokens;
import io.smartlocker.identity.user.People;
import io.smartlocker.identity.user.User;
import jakarta.enterprise.context.ApplicationScoped;

/** Begins a session of somebody who has shown who he is, inside a transaction under way. */
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

    public Uni<TokenPair> open(User user) {
        return people.of(user).flatMap(person -> sessions.open(user).flatMap(session -> sessions.issue(session)
                .map(refresh -> TokenPair.of(accessTokens.forPerson(person, session), refresh, accessTokens.life()))));
    }
}
