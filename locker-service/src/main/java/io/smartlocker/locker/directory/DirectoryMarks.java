package io.smartlocker.locker.directory;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Notes what has to be composed again, in the transaction of the change itself. A mark is for all kiosks of the
 * organisation unless it names one.
 */
@ApplicationScoped
class DirectoryMarks {
    private static final String INSERT = "insert into directory_mark (organization, kiosk, part, subject) ";

    private volatile boolean expected;

    /** Whether marks were made here that nobody has worked off yet; they may not be committed. */
    boolean areExpected() {
        return expected;
    }

    void found() {
        expected = false;
    }

    Uni<Void> mark(UUID organization, Part part, UUID subject) {
        return run(
                INSERT + "values (:organization, null, :part, :subject)",
                Map.of("organization", organization, "part", part.name(), "subject", subject));
    }

    /** Marks something for one kiosk. */
    Uni<Void> mark(UUID organization, UUID kiosk, Part part, UUID subject) {
        return run(
                INSERT + "values (:organization, :kiosk, :part, :subject)",
                Map.of("organization", organization, "kiosk", kiosk, "part", part.name(), "subject", subject));
    }

    /** Marks what a query of ours finds: it gives {@code organization, kiosk, part, subject}. */
    Uni<Void> markFound(String query, Map<String, Object> parameters) {
        return run(INSERT + query, parameters);
    }

    /** Marks the people whom a grant to this user or this group concerns. */
    Uni<Void> markPeople(UUID organization, @Nullable UUID user, @Nullable UUID group) {
        if (user != null) {
            return mark(organization, Part.PERSON, user);
        }
        return markFound("""
                select organization, cast(null as uuid), 'PERSON', id from projection
                where kind = 'UserState' and organization = :organization
                    and state -> 'groups' @> to_jsonb(cast(:group as text))""", Map.of("organization", organization, "group", String.valueOf(group)));
    }

    private Uni<Void> run(String statement, Map<String, Object> parameters) {
        return Panache.getSession()
                .flatMap(session -> {
                    Mutiny.Query<Object> query = session.createNativeQuery(statement);
                    parameters.forEach(query::setParameter);
                    return query.executeUpdate();
                })
                .invoke(made -> {
                    if (made > 0) {
                        expected = true;
                    }
                })
                .replaceWithVoid();
    }
}
