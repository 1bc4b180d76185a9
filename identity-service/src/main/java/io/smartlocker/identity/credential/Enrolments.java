package io.smartlocker.identity.credential;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.kiosk.StrangeBadge;
import io.smartlocker.identity.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Kiosks that wait for a badge; each for one person at a time. */
@ApplicationScoped
class Enrolments {
    /**
     * Who is to get a badge, and who wants it so.
     *
     * @param begunBy the administrator
     */
    record Enrolment(UUID user, @Nullable String label, UUID begunBy) {}

    /** Begins, or begins anew for the same person; false while the kiosk waits for somebody else's badge. */
    Uni<Boolean> begin(NewEnrolment wanted, User user, UUID begunBy, Instant now, Instant expiresAt) {
        return query(
                        """
                        insert into badge_enrolment as known
                            (kiosk, organization, user_id, label, begun_by, begun_at, expires_at)
                        values (:kiosk, :organization, :user, cast(:label as text), :by, :now, :expires)
                        on conflict (kiosk) do update
                        set organization = excluded.organization, user_id = excluded.user_id, label = excluded.label,
                            begun_by = excluded.begun_by, begun_at = excluded.begun_at, expires_at = excluded.expires_at
                        where known.expires_at < :now or known.user_id = :user""",
                        Map.of(
                                "kiosk",
                                wanted.kiosk(),
                                "organization",
                                user.organization(),
                                "user",
                                user.id(),
                                "by",
                                begunBy,
                                "now",
                                now,
                                "expires",
                                expiresAt))
                .flatMap(insert -> insert.setParameter("label", wanted.label()).executeUpdate())
                .map(rows -> rows == 1);
    }

    /** Ends the enrolment that a tap is the answer to, if one was under way at that moment. */
    Uni<Optional<Enrolment>> end(StrangeBadge tap) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                delete from badge_enrolment
                                where kiosk = :kiosk and organization = :organization
                                  and begun_at <= :at and expires_at >= :at
                                returning user_id, label, begun_by""", Object[].class)
                        .setParameter("kiosk", tap.kiosk())
                        .setParameter("organization", tap.organization())
                        .setParameter("at", tap.at())
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row)
                        .map(found -> new Enrolment((UUID) found[0], (String) found[1], (UUID) found[2])));
    }

    Uni<Void> removeAllOf(UUID user) {
        return query("delete from badge_enrolment where user_id = :user", Map.of("user", user))
                .flatMap(Mutiny.Query::executeUpdate)
                .replaceWithVoid();
    }

    private static Uni<Mutiny.Query<?>> query(String sql, Map<String, Object> parameters) {
        return Panache.getSession().map(session -> {
            Mutiny.Query<?> query = session.createNativeQuery(sql);
            parameters.forEach(query::setParameter);
            return query;
        });
    }
}
