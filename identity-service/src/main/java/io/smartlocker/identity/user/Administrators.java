package io.smartlocker.identity.user;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** Those who may do everything everywhere. An organisation without one could never get one again. */
@ApplicationScoped
class Administrators {
    /** Those who take an administrator away queue up at the organisation's row: of the last two, one stays. */
    private static final String LOCK = "select 1 from organization where id = :organization for no key update";

    private static final String ANOTHER = """
            select exists (
                select 1 from users u join role_assignment a on a.user_id = u.id join role r on r.id = a.role_id
                where u.organization = :organization and u.id <> :user and u.deleted_at is null and u.active
                  and (u.valid_from is null or u.valid_from <= now())
                  and (u.valid_until is null or u.valid_until > now())
                  and r.everything
                  and not exists (select 1 from role_assignment_location l
                                  where l.user_id = a.user_id and l.role_id = a.role_id))""";

    /** @throws ProblemException 422 if nobody else may do everything */
    Uni<Void> requireAnotherThan(User user) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(LOCK, Integer.class)
                        .setParameter("organization", user.organization)
                        .getSingleResult()
                        .flatMap(locked -> session.createNativeQuery(ANOTHER, Boolean.class)
                                .setParameter("organization", user.organization)
                                .setParameter("user", user.id)
                                .getSingleResult()))
                .invoke(remains -> {
                    if (!remains) {
                        throw ProblemException.of(
                                IdentityProblem.LAST_ADMINISTRATOR, "Give somebody else a role of everything first.");
                    }
                })
                .replaceWithVoid();
    }
}
