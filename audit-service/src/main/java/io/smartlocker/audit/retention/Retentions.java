package io.smartlocker.audit.retention;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For how long organisations keep their logs. The methods work in the session under way. */
@ApplicationScoped
class Retentions {
    /**
     * What one organisation says.
     *
     * @param months for ever when absent
     * @param version 0 as long as it has said nothing
     */
    record Said(@Nullable Integer months, long version) {
        static final Said NOTHING = new Said(null, 0);
    }

    /** An organisation that does not keep its log for ever. */
    record Limited(UUID organization, int months) {}

    Uni<Said> find(UUID organization) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select months, version from log_retention where organization = :organization",
                                Object[].class)
                        .setParameter("organization", organization)
                        .getSingleResultOrNull())
                .map(row -> row == null ? Said.NOTHING : new Said((Integer) row[0], ((Number) row[1]).longValue()));
    }

    /** Says something else; false if somebody did at the same moment. */
    Uni<Boolean> change(UUID organization, @Nullable Integer months, long version) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                insert into log_retention as said (organization, version, months)
                                values (:organization, :next, cast(nullif(:months, 0) as int))
                                on conflict (organization) do update
                                set months = excluded.months, version = excluded.version
                                where said.version = excluded.version - 1""")
                        .setParameter("organization", organization)
                        .setParameter("next", version + 1)
                        .setParameter("months", months == null ? 0 : months)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    Uni<List<Limited>> limited() {
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery("""
                                select organization, months from log_retention where months is not null
                                order by organization""", Object[].class).getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Limited((UUID) row[0], ((Number) row[1]).intValue()))
                        .toList());
    }

    /**
     * Whether what the organisation says is still that; nobody else cuts its log, or says otherwise, until the transaction
     * under way ends.
     */
    Uni<Boolean> holdTo(Limited limited) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select months from log_retention
                                where organization = :organization and months = :months for update""", Integer.class)
                        .setParameter("organization", limited.organization())
                        .setParameter("months", limited.months())
                        .getResultList())
                .map(rows -> rows.size() == 1);
    }
}
