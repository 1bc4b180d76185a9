package io.smartlocker.locker.directory;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.locker.directory.Scope.Served;
import io.smartlocker.locker.directory.SentEntries.Sent;
import io.smartlocker.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** The replicas that are composed, one per kiosk. All methods work in the transaction under way. */
@ApplicationScoped
public class Directories {
    /** Whatever a kiosk has or may have to have. Written out once, here, for opening and closing. */
    private static final String EVERYTHING = """
            select d.organization, d.kiosk, p.part, p.subject
            from directory d
            cross join lateral (
                select 'SITE' as part, d.kiosk as subject
                union select 'KEYS', d.kiosk
                union select 'SHIFT', s.id from projection s
                    where s.kind = 'ShiftState' and s.state ->> 'location' = cast(d.location as text)
                union select 'BAY', b.id from projection l
                    join projection b on b.kind = 'BayState' and b.state ->> 'locker' = cast(l.id as text)
                    where l.kind = 'LockerState' and l.organization = d.organization
                        and l.state ->> 'kiosk' = cast(d.kiosk as text)
                union select 'PERSON', u.id from projection u
                    where u.kind = 'UserState' and u.organization = d.organization
                union select 'RESERVATION', r.id from projection r
                    where r.kind = 'ReservationState' and r.organization = d.organization
                union select case split_part(e.key, ':', 1) when 'user' then 'PERSON' else upper(split_part(e.key, ':', 1)) end,
                        cast(split_part(e.key, ':', 2) as uuid)
                    from directory_entry e where e.kiosk = d.kiosk
                union select 'DEVICE', v.id from projection l
                    join projection b on b.kind = 'BayState' and b.state ->> 'locker' = cast(l.id as text)
                    join projection v on v.kind = 'DeviceState' and v.state ->> 'bay' = cast(b.id as text)
                    where l.kind = 'LockerState' and l.organization = d.organization
                        and l.state ->> 'kiosk' = cast(d.kiosk as text)
            ) p
            where d.kiosk = :kiosk""";

    private final DirectoryMarks marks;
    private final SentEntries sentEntries;
    private final Outbox outbox;

    Directories(DirectoryMarks marks, SentEntries sentEntries, Outbox outbox) {
        this.marks = marks;
        this.sentEntries = sentEntries;
        this.outbox = outbox;
    }

    /** Begins to compose for a kiosk. Its topics exist. */
    public Uni<Void> open(UUID kiosk, UUID organization, UUID location) {
        return exclude(organization)
                .chain(Panache::getSession)
                .flatMap(session -> session.createNativeQuery("""
                                insert into directory (kiosk, organization, location, open, revision, lease_due)
                                values (:kiosk, :organization, :location, true, 0, now()) on conflict do nothing""")
                        .setParameter("kiosk", kiosk)
                        .setParameter("organization", organization)
                        .setParameter("location", location)
                        .executeUpdate())
                .chain(() -> markEverything(kiosk));
    }

    /**
     * Keeps the composer out until this transaction has ended. It would take marks that came in meanwhile and find no open
     * directory for them, while what is marked here does not see yet what they are about.
     */
    private static Uni<Void> exclude(UUID organization) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select 1 from (select pg_advisory_xact_lock(
                                    hashtext('directory:' || current_schema()), hashtext(:organization))) locked""", Integer.class)
                        .setParameter("organization", organization.toString())
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** Ends it: everything the kiosk was sent is taken back. */
    public Uni<Void> close(UUID kiosk) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("update directory set open = false where kiosk = :kiosk")
                        .setParameter("kiosk", kiosk)
                        .executeUpdate())
                .chain(() -> markEverything(kiosk));
    }

    /**
     * An open directory.
     *
     * @param topicId Kafka's id of the topic that it was composed onto, absent until that was looked at
     * @param lost whether a loss of its topics was noticed and is not made up for
     */
    record Composed(UUID kiosk, UUID organization, @Nullable String topicId, boolean lost) {}

    /** All open directories. */
    Uni<List<Composed>> composed() {
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery("""
                                select kiosk, organization, topic_id, exists (select 1 from kiosk_topic_loss loss
                                    where loss.kiosk = directory.kiosk and loss.restored_at is null)
                                from directory where open order by kiosk""", Object[].class).getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Composed((UUID) row[0], (UUID) row[1], (String) row[2], (boolean) row[3]))
                        .toList());
    }

    /**
     * Notes onto which topic a directory is composed.
     *
     * @param another whether that is another one than before: all is sent to it again then, and a lease at once
     * @return whether it is
     */
    Uni<Boolean> composedOnto(Composed directory, String topicId, boolean another) {
        return exclude(directory.organization())
                .chain(Panache::getSession)
                .flatMap(session -> session.createNativeQuery("""
                                update directory set topic_id = :topic,
                                    lease_due = case when :another then now() else lease_due end
                                where kiosk = :kiosk and open and topic_id is not distinct from cast(:before as text)""")
                        .setParameter("topic", topicId)
                        .setParameter("another", another)
                        .setParameter("kiosk", directory.kiosk())
                        .setParameter("before", directory.topicId())
                        .executeUpdate())
                .flatMap(changed -> changed == 1 && another
                        ? sentEntries
                                .forgetAll(directory.kiosk())
                                .chain(() -> markEverything(directory.kiosk()))
                                .replaceWith(true)
                        : Uni.createFrom().item(false));
    }

    private Uni<Void> markEverything(UUID kiosk) {
        return marks.markFound(EVERYTHING, Map.of("kiosk", kiosk));
    }

    Uni<List<Served>> open(UUID organization) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select kiosk, location from directory where organization = :organization and open",
                                Object[].class)
                        .setParameter("organization", organization)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Served((UUID) row[0], (UUID) row[1]))
                        .toList());
    }

    /** Locks the directories, always in the same order, and gives their revisions. */
    Uni<Map<UUID, Long>> lock(Collection<UUID> kiosks) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select kiosk, revision from directory where kiosk in :kiosks order by kiosk for update",
                                Object[].class)
                        .setParameter("kiosks", kiosks)
                        .getResultList())
                .map(rows -> {
                    Map<UUID, Long> revisions = new TreeMap<>();
                    rows.forEach(row -> revisions.put((UUID) row[0], ((Number) row[1]).longValue()));
                    return revisions;
                });
    }

    /** A kiosk whose lease is to be renewed. */
    public record DueLease(UUID kiosk, UUID organization, long revision) {}

    /** Takes the directories whose lease is due and that no other replica is at; each is due again after the pace. */
    public Uni<List<DueLease>> dueLeases(Duration pace) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                update directory set revision = revision + 1,
                                    lease_due = now() + cast(:pace as double precision) * interval '1 second'
                                where kiosk in (
                                    select kiosk from directory where open and lease_due <= now()
                                    order by kiosk limit 100 for update skip locked)
                                returning kiosk, organization, revision""", Object[].class)
                        .setParameter("pace", (double) pace.toSeconds())
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new DueLease((UUID) row[0], (UUID) row[1], ((Number) row[2]).longValue()))
                        .toList());
    }

    /** Sends a signed lease. */
    public Uni<Void> send(DueLease lease, LongFunction<DirectoryEntry> entry) {
        Draft draft = Draft.of(lease.kiosk(), entry);
        return sentEntries
                .keep(List.of(new Sent(lease.kiosk(), draft.key(), lease.organization(), draft.hash())))
                .chain(() -> outbox.add(draft.message(lease.organization(), lease.revision())));
    }
}
