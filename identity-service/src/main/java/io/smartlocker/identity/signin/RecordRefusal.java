package io.smartlocker.identity.signin;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.platform.tracing.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** @param owner of the secret, absent when it is nobody's */
    Uni<Void> record(@Nullable Owner owner, Guess guess) {
        return failures.note(guess).flatMap(locked -> {
            EventLog.info(LOG, "sign-in refused", Map.of("address", guess.from(), "locked", locked));
            return owner == null ? Uni.createFrom().voidItem() : tell(owner, guess, locked);
        });
    }

    private Uni<Void> tell(Owner owner, Guess guess, Set<SignInFailures.Locked> locked) {
        Deed deed = Deed.bySystem(owner.organization());
        Map<String, String> address = Map.of("address", guess.from());
        List<OutboxMessage> messages = new ArrayList<>();
        messages.add(Outbox.message(deed.refused("user.sign-in-refused", Subject.Kind.USER, owner.id(), address)));
        locked.stream()
                .sorted()
                .map(what -> Map.of("address", guess.from(), "locked", what.kind()))
                .map(details -> deed.refused("user.locked-out", Subject.Kind.USER, owner.id(), details))
                .map(Outbox::message)
                .forEach(messages::add);
        return outbox.add(messages);
    }
}
