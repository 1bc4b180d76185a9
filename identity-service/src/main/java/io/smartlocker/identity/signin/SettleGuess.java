package io.smartlocker.identity.signin;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Settles a guess at a secret in one transaction: does what the right one is good for, or counts the wrong one. The refusal
 * is told after the commit, since it must not undo the counting.
 */
@ApplicationScoped
public class SettleGuess {
    private final SignInFailures failures;
    private final RecordRefusal recordRefusal;
    private final SecretTransaction transaction;

    SettleGuess(SignInFailures failures, RecordRefusal recordRefusal, SecretTransaction transaction) {
        this.failures = failures;
        this.recordRefusal = recordRefusal;
        this.transaction = transaction;
    }

    /**
     * @param owner of the secret, absent when it is nobody's
     * @param work empty if the guess was wrong
     * @param refusal what a wrong guess is answered with
     * @throws ProblemException the refusal, or 429 when others have guessed too often meanwhile
     */
    public <T> Uni<T> settle(
            Guess guess, @Nullable Owner owner, Supplier<Uni<Optional<T>>> work, Supplier<ProblemException> refusal) {
        return transaction.run(() -> settle(guess, owner, work)).map(done -> done.orElseThrow(refusal));
    }

    /** The same where the right one changes nothing that others than the log are told. */
    <T> Uni<T> settleForTheLog(
            Guess guess, @Nullable Owner owner, Supplier<Uni<Optional<T>>> work, Supplier<ProblemException> refusal) {
        return transaction.runForTheLog(() -> settle(guess, owner, work)).map(done -> done.orElseThrow(refusal));
    }

    private <T> Uni<Optional<T>> settle(Guess guess, @Nullable Owner owner, Supplier<Uni<Optional<T>>> work) {
        return failures.requireStillFree(guess).flatMap(failedBefore -> work.get()
                .call(done -> done.isPresent() ? forget(guess, failedBefore) : recordRefusal.record(owner, guess)));
    }

    private Uni<Void> forget(Guess guess, boolean failedBefore) {
        return failedBefore ? failures.forget(guess) : Uni.createFrom().voidItem();
    }
}
