package io.smartlocker.identity.signin;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.TokenBearer;
import io.smartlocker.identity.user.TokenBearers;
import io.smartlocker.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Begins the session of somebody of whom it is known who he is, in the transaction under way. */
@ApplicationScoped
public class BeginSession {
    private final TokenBearers bearers;
    private final OpenSession openSession;
    private final Outbox outbox;

    BeginSession(TokenBearers bearers, OpenSession openSession, Outbox outbox) {
        this.bearers = bearers;
        this.openSession = openSession;
        this.outbox = outbox;
    }

    /**
     * @param details how it became known, for the log
     * @return nothing when the person may not sign in any more
     */
    public Uni<Optional<TokenPair>> begin(UUID user, UUID organization, Map<String, String> details) {
        return bearers.find(user, organization)
                .flatMap(found -> found.map(bearer -> begin(bearer, details).map(Optional::of))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    /** The same for somebody whom the transaction under way has found already. */
    Uni<TokenPair> begin(TokenBearer bearer, Map<String, String> details) {
        return openSession
                .open(bearer)
                .call(tokens -> outbox.add(Deed.byUser(bearer.id(), bearer.organization())
                        .done("user.signed-in", Subject.Kind.USER, bearer.id(), details)));
    }
}
