package io.smartlocker.identity.signin;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.User;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.tracing.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Counts a failed sign-in, and tells it when it concerns somebody we know. */
@ApplicationScoped
class RecordRefusal {
    private static final Logger LOG = Logger.getLogger(RecordRefusal.class);

    private final SignInFailures failures;
    private final Outbox outbox;

    RecordRefusal(SignInFailures failures, Outbox outbox) {
        this.failures = failures;
        this.outbox = outbox;
    }

    /** @param user whose username was used, absent when it is nobody's */
    Uni<Void> record(@Nullable User user, Attempt attempt) {
        return failures.note(attempt).flatMap(locked -> {
            EventLog.info(LOG, "sign-in refused", Map.of("address", attempt.address(), "locked", locked));
            return user == null ? Uni.createFrom().voidItem() : tell(user, attempt, locked);
        });
    }

    private Uni<Void> tell(User user, Attempt attempt, boolean locked) {
        Deed deed = Deed.bySystem(user.organization());
        Map<String, String> details = Map.of("address", attempt.address());
        Uni<Void> refused = outbox.add(deed.refused("user.sign-in-refused", Subject.Kind.USER, user.id(), details));
        return locked
                ? refused.flatMap(
                        told -> outbox.add(deed.refused("user.sign-in-locked", Subject.Kind.USER, user.id(), details)))
                : refused;
    }
}
