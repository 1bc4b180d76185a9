package io.smartlocker.locker.grant;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may use a locker at a moment, and why.
 *
 * @param reason what is missing, absent when nothing is
 * @param detail the same in a sentence
 * @param grant the one that opens the locker, also where something else is missing
 * @param grants all that reach the locker, open or not
 */
@RegisterForReflection
record AccessView(
        UUID locker,
        UUID user,
        Instant at,
        boolean allowed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AccessReason reason,
        String detail,
        @Nullable GrantView grant,
        List<GrantView> grants) {

    static AccessView of(AccessQuestion question, @Nullable AccessReason missing) {
        return new AccessView(
                question.locker().id(),
                question.person().id(),
                question.at(),
                missing == null,
                missing,
                missing == null ? "The person may use the locker." : missing.sentence(),
                question.opening().map(GrantView::of).orElse(null),
                question.grants().stream().map(GrantView::of).toList());
    }
}
