package io.smartlocker.platform.projection;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.state.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What this service knows of things that another service owns: their last state, as it was told. An older version never
 * overwrites a newer one. All methods work in the session under way.
 */
@ApplicationScoped
public class Projections {

    /** Keeps a state; false when the same or a newer one is known. */
    public Uni<Boolean> keep(State state) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                insert into projection (kind, id, organization, version, state)
                                values (:kind, :id, :organization, :version, cast(cast(:state as text) as jsonb))
                                on conflict (kind, id) do update
                                set organization = excluded.organization, version = excluded.version,
                                    state = excluded.state
                                where projection.version < excluded.version""")
                        .setParameter("kind", kind(state.getClass()))
                        .setParameter("id", state.id())
                        .setParameter("organization", state.organization())
                        .setParameter("version", state.version())
                        .setParameter("state", Contracts.write(state))
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    /** Forgets a thing that is gone; false when it was not known. */
    public Uni<Boolean> forget(Class<? extends State> type, UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from projection where kind = :kind and id = :id")
                        .setParameter("kind", kind(type))
                        .setParameter("id", id)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    /** One thing, of whatever organisation. Callers that act for a person use {@link #find(Class, UUID, UUID)}. */
    public <T extends State> Uni<Optional<T>> find(Class<T> type, UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select cast(state as text) from projection where kind = :kind and id = :id",
                                String.class)
                        .setParameter("kind", kind(type))
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .map(json -> Optional.ofNullable(json).map(text -> Contracts.read(text, type)));
    }

    /** One thing of an organisation. */
    public <T extends State> Uni<Optional<T>> find(Class<T> type, UUID id, UUID organization) {
        return find(type, id)
                .map(found -> found.filter(state -> state.organization().equals(organization)));
    }

    /** Those of the ids that are none of a thing of this kind in the organisation, in their order. */
    public Uni<List<UUID>> unknown(Class<? extends State> type, Collection<UUID> ids, UUID organization) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select id from projection
                                where kind = :kind and organization = :organization and id in (:ids)""", UUID.class)
                        .setParameter("kind", kind(type))
                        .setParameter("organization", organization)
                        .setParameter("ids", List.copyOf(ids))
                        .getResultList())
                .map(known -> ids.stream().filter(id -> !known.contains(id)).toList());
    }

    /** Those of some things of a kind that are known in an organisation, by id. */
    public <T extends State> Uni<List<T>> some(Class<T> type, Collection<UUID> ids, UUID organization) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select cast(state as text) from projection
                                where kind = :kind and organization = :organization and id in (:ids) order by id""", String.class)
                        .setParameter("kind", kind(type))
                        .setParameter("organization", organization)
                        .setParameter("ids", List.copyOf(ids))
                        .getResultList())
                .map(rows ->
                        rows.stream().map(text -> Contracts.read(text, type)).toList());
    }

    /** All things of a kind in an organisation, by id. */
    public <T extends State> Uni<List<T>> all(Class<T> type, UUID organization) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select cast(state as text) from projection
                                where kind = :kind and organization = :organization order by id""", String.class)
                        .setParameter("kind", kind(type))
                        .setParameter("organization", organization)
                        .getResultList())
                .map(rows ->
                        rows.stream().map(text -> Contracts.read(text, type)).toList());
    }

    private static String kind(Class<? extends State> type) {
        return type.getSimpleName();
    }
}
