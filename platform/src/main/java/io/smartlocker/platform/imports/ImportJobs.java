package io.smartlocker.platform.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.imports.RowOutcome.Result;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** All imports. Their progress is counted in the transaction that makes it. */
@ApplicationScoped
class ImportJobs implements PanacheRepositoryBase<ImportJob, UUID> {
    /** @throws ProblemException 404 if there is none of that kind in the organisation */
    Uni<ImportJob> require(UUID id, String kind, UUID organization) {
        return find("id = ?1 and kind = ?2 and organization = ?3", id, kind, organization)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("import"));
    }

    /** Its turn has come; false if it was ended before. */
    Uni<Boolean> begin(UUID id) {
        return update(
                "update import_job set state = 'RUNNING', alive_at = now() where id = :id and state = 'QUEUED'", id);
    }

    /** Counts what became of some rows; false if the import was ended meanwhile, and then nothing must be written. */
    Uni<Boolean> count(UUID id, Map<Result, Long> results) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                update import_job set alive_at = now(), processed = processed + :processed,
                                    added = added + :added, changed = changed + :changed,
                                    unchanged = unchanged + :unchanged, failed = failed + :failed
                                where id = :id and state = 'RUNNING'""")
                        .setParameter("id", id)
                        .setParameter(
                                "processed",
                                results.values().stream()
                                        .mapToLong(many -> many)
                                        .sum())
                        .setParameter("added", results.getOrDefault(Result.ADDED, 0L))
                        .setParameter("changed", results.getOrDefault(Result.CHANGED, 0L))
                        .setParameter("unchanged", results.getOrDefault(Result.UNCHANGED, 0L))
                        .setParameter("failed", results.getOrDefault(Result.FAILED, 0L))
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    /** Ends it; false if it has ended before. */
    Uni<Boolean> end(UUID id, ImportState state) {
        return update(
                "update import_job set state = '" + state.name()
                        + "', finished_at = now() where id = :id and state in ('QUEUED', 'RUNNING')",
                id);
    }

    /** The process that reads these files is there. */
    Uni<Integer> live(Collection<UUID> ids) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery("""
                                update import_job set alive_at = now()
                                where id = any(cast(string_to_array(:ids, ',') as uuid[])) and state in ('QUEUED', 'RUNNING')""")
                .setParameter("ids", ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .executeUpdate());
    }

    /** Ends those whose process has not been heard of for so long, and says which. */
    Uni<List<UUID>> interrupt(Duration silence) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery("""
                                update import_job set state = 'INTERRUPTED', finished_at = now()
                                where state in ('QUEUED', 'RUNNING')
                                  and alive_at < now() - make_interval(secs => :silence)
                                returning id""", UUID.class)
                .setParameter("silence", (double) silence.toMillis() / 1_000)
                .getResultList());
    }

    /** Forgets those that ended so long ago, and with them the rows that failed. */
    Uni<Integer> forget(Duration age) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(
                        "delete from import_job where finished_at < now() - make_interval(secs => :age)")
                .setParameter("age", (double) age.toSeconds())
                .executeUpdate());
    }

    private static Uni<Boolean> update(String sql, UUID id) {
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery(sql).setParameter("id", id).executeUpdate())
                .map(rows -> rows == 1);
    }
}
