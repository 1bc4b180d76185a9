package io.smartlocker.gateway.decision;

import io.smartlocker.contracts.kiosk.DirectoryEntry.Person;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked about a person before anything is handed out or ordered: active, inside validity and visit. */
final class Standing {
    private Standing() {}

    /** Why the person is nobody here now; nothing when all is well. */
    static Optional<Reason> refusal(Person person, Instant now) {
        if (!person.active()) {
            return Optional.of(Reason.INACTIVE);
        }
        if (!inside(person.validFrom(), person.validUntil(), now)) {
            return Optional.of(Reason.OUTSIDE_VALIDITY);
        }
        return inside(person.visitFrom(), person.visitUntil(), now)
                ? Optional.empty()
                : Optional.of(Reason.OUTSIDE_VISIT);
    }

    /** From inclusive, until exclusive; open where absent. */
    static boolean inside(@Nullable Instant from, @Nullable Instant until, Instant now) {
        return (from == null || !now.isBefore(from)) && (until == null || now.isBefore(until));
    }
}
