package io.smartlocker.identity.directorysync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the runs before saw of whom. */
@ApplicationScoped
class KnownPeople {
    private final ObjectMapper json;

    KnownPeople(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Somebody whom the directory told of before.
     *
     * @param active whether the directory let him in
     */
    record Known(UUID user, String hash, boolean active) {}

    /** What is to be remembered of somebody. */
    @RegisterForReflection
    record Memory(String external, UUID person, String hash, boolean active) {}

    /** By the directory's ids; whom we have deleted is not among them. */
    Uni<Map<String, Known>> of(DirectorySync sync) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select e.external_id, u.id, e.hash, e.active
                                from directory_sync_entry e
                                join external_identity x on x.organization = :organization and x.source = :source
                                    and x.external_id = e.external_id
                                join users u on u.id = x.user_id and u.deleted_at is null
                                where e.sync = :sync""", Object[].class)
                        .setParameter("organization", sync.organization)
                        .setParameter("source", sync.source())
                        .setParameter("sync", sync.id)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> (String) row[0],
                                row -> new Known((UUID) row[1], (String) row[2], (Boolean) row[3]))));
    }

    /** Remembers what was seen, and by what name the directory knows whom. */
    Uni<Void> remember(DirectorySync sync, List<Memory> memories) {
        if (memories.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String rows = write(memories);
        return execute("""
                        delete from external_identity where source = :source and organization = :organization
                            and user_id in (select person from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                                            as memory (person uuid))""", sync, rows)
                .flatMap(deleted -> execute("""
                        insert into external_identity (organization, source, external_id, user_id)
                        select :organization, :source, external, person
                        from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as memory (external text, person uuid)
                        on conflict (organization, source, external_id) do update set user_id = excluded.user_id""", sync, rows))
                .flatMap(named -> Panache.getSession().flatMap(session -> session.createNativeQuery("""
                                        insert into directory_sync_entry (sync, external_id, hash, active)
                                        select :sync, external, hash, active
                                        from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                                            as memory (external text, hash text, active boolean)
                                        on conflict (sync, external_id)
                                            do update set hash = excluded.hash, active = excluded.active""")
                        .setParameter("sync", sync.id)
                        .setParameter("rows", rows)
                        .executeUpdate()))
                .replaceWithVoid();
    }

    private static Uni<Integer> execute(String sql, DirectorySync sync, String rows) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(sql)
                .setParameter("organization", sync.organization)
                .setParameter("source", sync.source())
                .setParameter("rows", rows)
                .executeUpdate());
    }

    /** Nobody is known by the names of this directory any more. */
    Uni<Integer> forget(DirectorySync sync) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(
                        "delete from external_identity where organization = :organization and source = :source")
                .setParameter("organization", sync.organization)
                .setParameter("source", sync.source())
                .executeUpdate());
    }

    private String write(List<Memory> memories) {
        try {
            return json.writeValueAsString(memories);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts are always writable", e);
        }
    }
}
