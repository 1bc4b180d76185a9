package io.smartlocker.identity.signin;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.username.Username;
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
     */
    Uni<Optional<Candidate>> of(Attempt attempt) {
        if (Username.whyNot(attempt.username().strip()).isPresent()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select u.id, u.organization, p.verifier, t.confirmed_at is not null
                                from users u left join password p on p.user_id = u.id left join totp t on t.user_id = u.id
                                where lower(u.username) = :username and u.deleted_at is null
                                  and (cast(:organization as uuid) is null or u.organization = :organization)
                                limit 2""", Object[].class)
                        .setParameter("username", Username.canonical(attempt.username()))
                        .setParameter("organization", attempt.organization())
                        .getResultList())
                .map(Candidates::only);
    }

    private static Optional<Candidate> only(List<Object[]> rows) {
        return rows.size() == 1 ? Optional.of(candidate(rows.getFirst())) : Optional.empty();
    }

    private static Candidate candidate(Object[] row) {
        return new Candidate(new Owner((UUID) row[0], (UUID) row[1]), (String) row[2], (Boolean) row[3]);
    }
}
