package io.smartlocker.identity.user;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes name, contact data and all else that tells who somebody was from people who are deleted. What stays is the id and
 * the number, which facts refer to, and a name made of the number.
 */
@ApplicationScoped
class Erasure {
    private static final String ERASE = """
            update users set name = 'Deleted user ' || number, erased_at = now(), version = version + 1,
                employee_id = null, username = null, email = null, phone = null,
                valid_from = null, valid_until = null, visit_from = null, visit_until = null,
                given_name = null, family_name = null, title = null, department = null, division = null,
                cost_center = null, company = null, language = null
            where deleted_at is not null and erased_at is null""";

    private static final int AT_ONCE = 500;

    /** Somebody who was erased. */
    record Erased(UUID user, UUID organization) {}

    /** Erases one person; false when he is not deleted, was erased before, or is another organisation's. */
    Uni<Boolean> of(UUID user, UUID organization) {
        return run(
                        "and id = :user and organization = :organization",
                        Map.of("user", user, "organization", organization))
                .map(erased -> !erased.isEmpty());
    }

    /** Erases people whose organisation's time has passed, some at once; none when nobody is due. */
    Uni<List<Erased>> ofThoseDue() {
        return run("""
                 and id in (select u.id from users u join organization o on o.id = u.organization
                           where u.erased_at is null
                             and u.deleted_at < now() - make_interval(days => o.erasure_after_days)
                           limit :most)""", Map.of("most", AT_ONCE));
    }

    private static Uni<List<Erased>> run(String which, Map<String, Object> parameters) {
        return Panache.getSession()
                .flatMap(session -> {
                    var query = session.createNativeQuery(
                            ERASE + " " + which + " returning id, organization", Object[].class);
                    parameters.forEach(query::setParameter);
                    return query.getResultList();
                })
                .map(rows -> rows.stream()
                        .map(row -> new Erased((UUID) row[0], (UUID) row[1]))
                        .toList());
    }
}
