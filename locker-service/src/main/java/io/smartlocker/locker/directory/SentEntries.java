package io.smartlocker.locker.directory;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.platform.writing.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What every kiosk was last sent. All methods work in the transaction under way. */
@ApplicationScoped
class SentEntries {

    /** Where an entry stands. */
    @RegisterForReflection
    record Place(UUID kiosk, String key) {}

    /** An entry as it is stored. */
    @RegisterForReflection
    record Sent(UUID kiosk, String key, UUID organization, String hash) {}

    /** The new revision of a directory. */
    @RegisterForReflection
    record Revision(UUID kiosk, long revision) {}

    /** The hashes of what some kiosks were sent about some keys. */
    Uni<Map<Place, String>> find(Collection<UUID> kiosks, Collection<String> keys) {
        if (kiosks.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select kiosk, key, hash from directory_entry where kiosk in :kiosks
                                    and key = any(:keys)""", Object[].class)
                        .setParameter("kiosks", kiosks)
                        .setParameter("keys", keys.toArray(String[]::new))
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> new Place((UUID) row[0], (String) row[1]), row -> (String) row[2])));
    }

    Uni<Void> keep(List<Sent> sent) {
        return sent.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .flatMap(session -> session.createNativeQuery("""
                                        insert into directory_entry (kiosk, key, organization, hash)
                                        select * from unnest(
                                            cast(:kiosks as uuid[]), cast(:keys as text[]),
                                            cast(:organizations as uuid[]), cast(:hashes as text[]))
                                        on conflict (kiosk, key) do update set hash = excluded.hash""")
                                .setParameter("kiosks", Columns.of(sent, Sent::kiosk, UUID[]::new))
                                .setParameter("keys", Columns.of(sent, Sent::key, String[]::new))
                                .setParameter("organizations", Columns.of(sent, Sent::organization, UUID[]::new))
                                .setParameter("hashes", Columns.of(sent, Sent::hash, String[]::new))
                                .executeUpdate())
                        .replaceWithVoid();
    }

    Uni<Void> forget(List<Sent> gone) {
        return run("""
                delete from directory_entry using jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as gone (kiosk uuid, key text)
                where directory_entry.kiosk = gone.kiosk and directory_entry.key = gone.key""", gone);
    }

    /** A kiosk has nothing of what it was sent. */
    Uni<Void> forgetAll(UUID kiosk) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from directory_entry where kiosk = :kiosk")
                        .setParameter("kiosk", kiosk)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> raise(List<Revision> revisions) {
        return run("""
                update directory set revision = raised.revision
                from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as raised (kiosk uuid, revision bigint)
                where directory.kiosk = raised.kiosk""", revisions);
    }

    private static Uni<Void> run(String statement, List<?> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(statement)
                        .setParameter("rows", Contracts.write(rows))
                        .executeUpdate())
                .replaceWithVoid();
    }
}
