package io.smartlocker.identity.user;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.Upsert.Outcome;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.BackgroundTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Adds and changes many people, for imports and directories: a batch is one transaction. When somebody else writes the
 * same people in the same moment the batch is tried again, and then one by one, so that one clash costs one person.
 */
@ApplicationScoped
public class UpsertPeople {
    private final UpsertBatch upsertBatch;
    private final BackgroundTransaction transaction;

    UpsertPeople(UpsertBatch upsertBatch, BackgroundTransaction transaction) {
        this.upsertBatch = upsertBatch;
        this.transaction = transaction;
    }

    /**
     * Under which terms people are written.
     *
     * @param caller whose rights limit what may be done to whom; absent for a directory, whose word counts for everybody
     * @param dryRun only says what would become of each
     */
    public record Terms(Deed deed, @Nullable Caller caller, boolean dryRun) {}

    /**
     * Call it on a thread that may wait.
     *
     * @param batch each person at most once
     * @param alongside what else belongs into the transaction
     * @return one for each, in their order
     */
    public <S> List<Outcome<S>> upsert(
            List<Upsert<S>> batch, Terms terms, Function<List<Outcome<S>>, Uni<Void>> alongside) {
        try {
            return once(batch, terms, alongside);
        } catch (ProblemException | PersistenceException disturbed) {
            return again(batch, terms, alongside);
        }
    }

    private <S> List<Outcome<S>> once(
            List<Upsert<S>> batch, Terms terms, Function<List<Outcome<S>>, Uni<Void>> alongside) {
        return transaction.run(() -> upsertBatch.upsert(batch, terms).call(alongside::apply));
    }

    private <S> List<Outcome<S>> again(
            List<Upsert<S>> batch, Terms terms, Function<List<Outcome<S>>, Uni<Void>> alongside) {
        try {
            return once(batch, terms, alongside);
        } catch (ProblemException | PersistenceException disturbed) {
            if (batch.size() > 1) {
                List<Outcome<S>> outcomes = new ArrayList<>();
                batch.forEach(one -> outcomes.addAll(upsert(List.of(one), terms, alongside)));
                return outcomes;
            }
            List<Outcome<S>> failed = List.of(Outcome.failed(batch.getFirst().source(), reason(disturbed)));
            transaction.run(() -> alongside.apply(failed));
            return failed;
        }
    }

    private static String reason(RuntimeException disturbed) {
        return disturbed instanceof ProblemException refusal
                ? refusal.reason()
                : "Somebody changed the same at the same moment.";
    }
}
