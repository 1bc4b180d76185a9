package io.smartlocker.audit.log;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Contracts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds to the log set by set, in the transaction under way: a statement for hundreds of rows costs little more than for one. */
@ApplicationScoped
class LogTable {
    private static final String LOCK_HEADS = """
            insert into log_head (organization, position, hash)
            select organization, 0, decode(hash, 'hex')
            from jsonb_to_recordset(cast(cast(:heads as text) as jsonb)) as head (organization uuid, hash text)
            order by organization
            on conflict (organization) do update set position = log_head.position
            returning *""";

    private static final String INSERT = """
            with entry as (
                select * from jsonb_to_recordset(cast(cast(:entries as text) as jsonb)) as entry (
                    organization uuid, position bigint, recorded_at timestamptz, id uuid, at timestamptz,
                    actor_kind text, actor_id uuid, type text, subject_kind text, subject_id uuid, result text,
                    details text, hash text)),
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
            from jsonb_to_recordset(cast(cast(:heads as text) as jsonb)) as head (organization uuid, position bigint, hash text)
            where log_head.organization = head.organization""";

    /**
     * The ends of some logs, held against other writers until the transaction ends. They are locked in one order, so that
     * two writers never wait for each other.
     */
    Uni<List<LogHead>> lockHeads(Collection<UUID> organizations) {
        List<HeadRow> empty =
                organizations.stream().map(LogHead::before).map(HeadRow::of).toList();
        return Panache.getSession().flatMap(session -> session.createNativeQuery(LOCK_HEADS, LogHead.class)
                .setParameter("heads", Contracts.write(empty))
                .getResultList());
    }

    /** Those of the activities that the log has already. */
    Uni<List<UUID>> known(Collection<UUID> activities) {
        return Panache.getSession().flatMap(session -> session.createSelectionQuery(
                        "select a.id from LoggedActivity a where a.id in (:ids)", UUID.class)
                .setParameter("ids", List.copyOf(activities))
                .getResultList());
    }

    Uni<Void> add(List<LogEntry> entries, Collection<LogHead> heads) {
        String rows = Contracts.write(entries.stream().map(EntryRow::of).toList());
        String ends = Contracts.write(heads.stream().map(HeadRow::of).toList());
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(INSERT)
                        .setParameter("entries", rows)
                        .executeUpdate()
                        .flatMap(added -> session.createNativeQuery(MOVE_HEADS)
                                .setParameter("heads", ends)
                                .executeUpdate()))
                .replaceWithVoid();
    }

    /** A head as the statements read it. */
    @RegisterForReflection
    record HeadRow(UUID organization, long position, String hash) {
        static HeadRow of(LogHead head) {
            return new HeadRow(head.organization, head.position, HexFormat.of().formatHex(head.hash));
        }
    }

    /** An entry as the statement reads it, so the names are those of the columns. */
    @RegisterForReflection
    @SuppressWarnings("NamingConvention")
    record EntryRow(
            UUID organization,
            long position,
            Instant recorded_at,
            UUID id,
            Instant at,
            String actor_kind,
            @Nullable UUID actor_id,
            String type,
            String subject_kind,
            UUID subject_id,
            String result,
            String details,
            String hash) {
        static EntryRow of(LogEntry entry) {
            return new EntryRow(
                    entry.organization,
                    entry.position,
                    entry.recordedAt,
                    entry.id,
                    entry.at,
                    entry.actorKind,
                    entry.actorId,
                    entry.type,
                    entry.subjectKind,
                    entry.subjectId,
                    entry.result,
                    entry.details,
                    HexFormat.of().formatHex(entry.hash));
        }
    }
}
