package io.smartlocker.audit.log;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.writing.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Adds to the log set by set, in the transaction under way: a statement for hundreds of rows costs little more than for one. */
@ApplicationScoped
class LogTable {
    private static final String LOCK_HEADS = """
            insert into log_head (organization, position, hash)
            select organization, 0, decode(hash, 'hex')
            from unnest(cast(:organizations as uuid[]), cast(:hashes as text[])) as head (organization, hash)
            order by organization
            on conflict (organization) do update set position = log_head.position
            returning *""";

    private static final String INSERT = """
            with entry as (
                select * from unnest(
                    cast(:organizations as uuid[]), cast(:positions as bigint[]),
                    cast(cast(:recorded as text[]) as timestamptz[]), cast(:ids as uuid[]),
                    cast(cast(:ats as text[]) as timestamptz[]), cast(:actorKinds as text[]), cast(:actors as uuid[]),
                    cast(:types as text[]), cast(:subjectKinds as text[]), cast(:subjects as uuid[]),
                    cast(:results as text[]), cast(:details as text[]), cast(:hashes as text[])) as entry (
                    organization, position, recorded_at, id, at, actor_kind, actor_id, type, subject_kind, subject_id, result,
                    details, hash)),
            noted as (
                insert into logged_activity (id, organization, position, recorded_at)
                select id, organization, position, recorded_at from entry),
            named as (
                insert into log_type (organization, type) select distinct organization, type from entry
                on conflict do nothing)
            insert into log_entry (organization, position, recorded_at, id, at, actor_kind, actor_id, type,
                subject_kind, subject_id, result, details, hash)
            select organization, position, recorded_at, id, at, actor_kind, actor_id, type,
                subject_kind, subject_id, result, details, decode(hash, 'hex') from entry""";

    private static final String MOVE_HEADS = """
            update log_head set position = head.position, hash = decode(head.hash, 'hex')
            from unnest(cast(:organizations as uuid[]), cast(:positions as bigint[]), cast(:hashes as text[]))
                as head (organization, position, hash)
            where log_head.organization = head.organization""";

    /**
     * The ends of some logs, held against other writers until the transaction ends. They are locked in one order, so that
     * two writers never wait for each other.
     */
    Uni<List<LogHead>> lockHeads(Collection<UUID> organizations) {
        List<LogHead> empty = organizations.stream().map(LogHead::before).toList();
        return Panache.getSession().flatMap(session -> session.createNativeQuery(LOCK_HEADS, LogHead.class)
                .setParameter("organizations", Columns.of(empty, head -> head.organization, UUID[]::new))
                .setParameter("hashes", Columns.of(empty, head -> hex(head.hash), String[]::new))
                .getResultList());
    }

    /** Those of the activities that the log has already. */
    Uni<List<UUID>> known(Collection<UUID> activities) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(
                        "select id from logged_activity where id = any(:ids)", UUID.class)
                .setParameter("ids", activities.toArray(UUID[]::new))
                .getResultList());
    }

    Uni<Void> add(List<LogEntry> entries, Collection<LogHead> heads) {
        return Panache.getSession()
                .flatMap(session -> insert(session, entries).flatMap(added -> move(session, heads)))
                .replaceWithVoid();
    }

    private static Uni<Integer> insert(Mutiny.Session session, List<LogEntry> entries) {
        return session.createNativeQuery(INSERT)
                .setParameter("organizations", Columns.of(entries, entry -> entry.organization, UUID[]::new))
                .setParameter("positions", Columns.of(entries, entry -> entry.position, Long[]::new))
                .setParameter("recorded", Columns.texts(entries, entry -> entry.recordedAt))
                .setParameter("ids", Columns.of(entries, entry -> entry.id, UUID[]::new))
                .setParameter("ats", Columns.texts(entries, entry -> entry.at))
                .setParameter("actorKinds", Columns.of(entries, entry -> entry.actorKind, String[]::new))
                .setParameter("actors", Columns.of(entries, entry -> entry.actorId, UUID[]::new))
                .setParameter("types", Columns.of(entries, entry -> entry.type, String[]::new))
                .setParameter("subjectKinds", Columns.of(entries, entry -> entry.subjectKind, String[]::new))
                .setParameter("subjects", Columns.of(entries, entry -> entry.subjectId, UUID[]::new))
                .setParameter("results", Columns.of(entries, entry -> entry.result, String[]::new))
                .setParameter("details", Columns.of(entries, entry -> entry.details, String[]::new))
                .setParameter("hashes", Columns.of(entries, entry -> hex(entry.hash), String[]::new))
                .executeUpdate();
    }

    private static Uni<Integer> move(Mutiny.Session session, Collection<LogHead> heads) {
        return session.createNativeQuery(MOVE_HEADS)
                .setParameter("organizations", Columns.of(heads, head -> head.organization, UUID[]::new))
                .setParameter("positions", Columns.of(heads, head -> head.position, Long[]::new))
                .setParameter("hashes", Columns.of(heads, head -> hex(head.hash), String[]::new))
                .executeUpdate();
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
