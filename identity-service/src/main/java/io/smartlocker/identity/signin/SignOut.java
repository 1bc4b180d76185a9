package io.smartlocker.identity.signin;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.People;
import io.smartlocker.identity.user.Users;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Ends a session. The person's session epoch rises, which ends all access tokens; other sessions get new ones with their
 * refresh tokens.
 */
@ApplicationScoped
class SignOut {
    private final Sessions sessions;
    private final Users users;
    private final People people;
    private final SecretTransaction transaction;

    SignOut(Sessions sessions, Users users, People people, SecretTransaction transaction) {
        this.sessions = sessions;
        this.users = users;
        this.people = people;
        this.transaction = transaction;
    }

    /** Does nothing for a token that is not good any more: whoever wants to be signed out is. */
    Uni<Void> signOut(String refreshToken) {
        return transaction.run(() -> sessions.of(refreshToken).flatMap(session -> session.map(this::end)
                .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Uni<Void> end(Sessions.Live session) {
        return sessions.revoke(session.id())
                .flatMap(revoked -> users.require(session.user(), session.organization()))
                .invoke(user -> user.endSessions())
                .flatMap(user -> people.tell(
                        user,
                        Deed.byUser(user.id(), user.organization())
                                .done("user.signed-out", Subject.Kind.USER, user.id())))
                .replaceWithVoid();
    }
}
