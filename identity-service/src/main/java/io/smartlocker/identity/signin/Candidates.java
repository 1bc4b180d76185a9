package io.smartlocker.identity.signin;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.username.Username;
import io.smartlocker.platform.problem.ProblemException;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may be meant by an attempt to sign in. */
@ApplicationScoped
class Candidates {
    private static final String FIND = """
            select s.locked_for, u.id, u.organization, p.verifier, t.confirmed_at is not null as second_factor
            from standing_of_guess($1, $2, false) s
            left join users u on lower(u.username) = cast($3 as text) and u.deleted_at is null
              and (cast($4 as uuid) is null or u.organization = $4)
            left join password p on p.user_id = u.id left join totp t on t.user_id = u.id
            limit 2""";

    private final Pool pool;

    Candidates(Pool pool) {
        this.pool = pool;
    }

    /**
     * Somebody of whom the password is yet to be checked.
     *
     * @param verifier of the password, absent for who has none
     * @param secondFactor whether a code is needed too
     */
    record Candidate(Owner owner, @Nullable String verifier, boolean secondFactor) {
        /** Without the verifier. */
        @Override
        public String toString() {
            return "Candidate[" + owner + "]";
        }
    }

    /**
     * The one with that username, with all that is asked before the password is hashed: one statement without a session, since
     * everybody who signs in waits for it. Usernames are unique within an organisation only; of several nobody is meant.
     *
     * @throws ProblemException 429 while the guess is not to be made
     */
    Uni<Optional<Candidate>> of(Attempt attempt) {
        Guess guess = attempt.guess();
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(guess.credential(), guess.address(), nameOf(attempt), attempt.organization()))
                .map(rows -> rows.stream().toList())
                .invoke(rows -> SignInFailures.requireFree(rows.getFirst().getLong("locked_for")))
                .map(Candidates::only);
    }

    /** What nobody can be called never gets to the database, which does not take every character. */
    private static @Nullable String nameOf(Attempt attempt) {
        return Username.whyNot(attempt.username().strip()).isPresent() ? null : Username.canonical(attempt.username());
    }

    private static Optional<Candidate> only(List<Row> rows) {
        return Optional.of(rows)
                .filter(found -> found.size() == 1)
                .map(List::getFirst)
                .flatMap(Candidates::candidate);
    }

    private static Optional<Candidate> candidate(Row row) {
        return Optional.ofNullable(row.getUUID("id"))
                .map(id -> new Candidate(
                        new Owner(id, row.getUUID("organization")),
                        row.getString("verifier"),
                        row.getBoolean("second_factor")));
    }
}
