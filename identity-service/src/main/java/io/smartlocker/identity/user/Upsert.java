package io.smartlocker.identity.user;

import io.smartlocker.identity.credential.NewBadge;
import io.smartlocker.platform.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What another system wants to be written about one person.
 *
 * @param source what the wish was read from, handed back with what became of it
 * @param user who it is; absent for somebody new
 * @param profile what is to be, from what is; from nothing for somebody new. It may refuse with a {@link ProblemException}
 * @param groups the groups to be, from those that are
 * @param roles the roles to be, from those that are; whoever makes this has checked that they may be given
 * @param badges to be attached unless the person has them already
 */
public record Upsert<S>(
        S source,
        @Nullable UUID user,
        Function<Optional<Profile>, Profile> profile,
        UnaryOperator<Set<UUID>> groups,
        UnaryOperator<List<RoleAssignment>> roles,
        List<NewBadge> badges) {

    /** What became of it. */
    public enum Result {
        ADDED,
        CHANGED,
        REACTIVATED,
        DEACTIVATED,
        UNCHANGED,
        FAILED
    }

    /**
     * What became of it, and of whom.
     *
     * @param user absent when it failed, or in a dry run for somebody new
     * @param reason why it failed
     */
    public record Outcome<S>(
            S source,
            Result result,
            @Nullable UUID user,
            @Nullable String reason) {
        public static <S> Outcome<S> failed(S source, String reason) {
            return new Outcome<>(source, Result.FAILED, null, reason);
        }
    }
}
