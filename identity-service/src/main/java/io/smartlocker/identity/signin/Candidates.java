package io.smartlocker.identity.signin;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.username.Username;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may be meant by an attempt to sign in. */
@ApplicationScoped
class Candidates {
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
     * The one with that username, with all that is asked before the password is hashed: one statement, since everybody who
     * signs in waits for it. Usernames are unique within an organisation only; of several nobody is meant.
     *
     * @throws ProblemException 429 while the guess is not to be made
     */
    Uni<Optional<Candidate>> of(Attempt attempt) {
        Guess guess = attempt.guess();
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select s.locked_for, u.id, u.organization, p.verifier, t.confirmed_at is not null
                                from standing_of_guess(:credential, :address, false) s
                                left join users u on lower(u.username) = cast(:username as text) and u.deleted_at is null
                                  and (cast(:organization as uuid) is null or u.organization = :organization)
                                left join password p on p.user_id = u.id left join totp t on t.user_id = u.id
                                limit 2""", Object[].class)
                        .setParameter("credential", guess.credential())
                        .setParameter("address", guess.address())
                        .setParameter("username", nameOf(attempt))
                        .setParameter("organization", attempt.organization())
                        .getResultList())
                .invoke(rows -> SignInFailures.requireFree((Long) rows.getFirst()[0]))
                .map(Candidates::only);
    }

    /** What nobody can be called never gets to the database, which does not take every character. */
    private static @Nullable String nameOf(Attempt attempt) {
        return Username.whyNot(attempt.username().strip()).isPresent() ? null : Username.canonical(attempt.username());
    }

    private static Optional<Candidate> only(List<Object[]> rows) {
        return Optional.of(rows)
                .filter(found -> found.size() == 1)
                .map(List::getFirst)
                .flatMap(Candidates::candidate);
    }

    private static Optional<Candidate> candidate(Object[] row) {
        return Optional.ofNullable((UUID) row[1])
                .map(id -> new Candidate(new Owner(id, (UUID) row[2]), (String) row[3], (Boolean) row[4]));
    }
}
