package io.smartlocker.identity.signin;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.User;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Begins the session of somebody of whom it is known who he is, in the transaction under way. */
@ApplicationScoped
public class BeginSession {
    private final Users users;
    private final OpenSession openSession;
    private final Outbox outbox;

    BeginSession(Users users, OpenSession openSession, Outbox outbox) {
        this.users = users;
        this.openSession = openSession;
        this.outbox = outbox;
    }

    /**
     * @param details how it became known, for the log
     * @return nothing when the person may not sign in any more
     */
    public Uni<Optional<TokenPair>> begin(UUID user, UUID organization, Map<String, String> details) {
        return users.byId(user, organization).flatMap(found -> found.filter(person -> person.maySignIn(Instant.now()))
                .map(person -> begin(person, details).map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    /** The same for a person whom the transaction under way has read, and who may sign in. */
    Uni<TokenPair> begin(User user, Map<String, String> details) {
        return openSession
                .open(user)
                .call(tokens -> outbox.add(Deed.byUser(user.id(), user.organization())
                        .done("user.signed-in", Subject.Kind.USER, user.id(), details)));
    }
}
