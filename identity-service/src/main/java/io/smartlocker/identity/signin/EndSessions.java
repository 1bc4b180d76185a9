package io.smartlocker.identity.signin;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.identity.user.People;
import io.smartlocker.identity.user.User;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends everything a person is signed in to, inside a transaction under way, and tells it and why. */
@ApplicationScoped
public class EndSessions {
    private final Sessions sessions;
    private final People people;

    EndSessions(Sessions sessions, People people) {
        this.sessions = sessions;
        this.people = people;
    }

    public Uni<Void> of(User user, Activity why) {
        return sessions.revokeAll(user.id())
                .invoke(user::endSessions)
                .flatMap(ended -> people.tell(user, why))
                .replaceWithVoid();
    }
}
