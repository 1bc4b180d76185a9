package io.smartlocker.platform.projection;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.state.State;
import io.smartlocker.platform.writing.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What this service knows of things that another service owns: their last state, as it was told. An older version never
 * overwrites a newer one. All methods work in the session under way. Needs PostgreSQL 18, which tells what a row was before.
 */
@ApplicationScoped
public class Projections {

    private static final String KEEP = """
            insert into projection (kind, id, organization, version, state)
            select :kind, id, organization, version, cast(state as jsonb)
            from unnest(
                cast(:ids as uuid[]), cast(:organizations as uuid[]), cast(:versions as bigint[]), cast(:states as text[]))
                as told (id, organization, version, state)
            on conflict (kind, id) do update
            set organization = excluded.organization, version = excluded.version, state = excluded.state
            where projection.version < excluded.version
            returning new.id, cast(old.state as text)""";

    /** Keeps a state; false when the same or a newer one is known. */
    public Uni<Boolean> keep(State state) {
        return keepAll(List.of(state)).map(kept -> !kept.isEmpty());
    }

    /**
     * Keeps states of different things of one kind, in one statement however many they are.
     *
     * @return by their ids those of which neither the same nor a newer state was known, with what was known of them before
     */
    Uni<Map<UUID, Before>> keepAll(Collection<? extends State> states) {
        if (states.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(KEEP, Object[].class)
                        .setParameter("kind", kind(states.iterator().next().getClass()))
                        .setParameter("ids", Columns.of(states, State::id, UUID[]::new))
                        .setParameter("organizations", Columns.of(states, State::organization, UUID[]::new))
                        .setParameter("versions", Columns.of(states, State::version, Long[]::new))
                        .setParameter("states", Columns.of(states, Contracts::write, String[]::new))
                        .getResultList())
                .map(kept -> kept.stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> new Before((String) row[1]))));
    }

    /** What was known of a thing before, absent when nothing was. Most of those who hear of a change do not ask. */
    record Before(@Nullable String state) {
        <T extends State> Optional<T> as(Class<T> type) {
            return Optional.ofNullable(state).map(text -> Contracts.read(text, type));
        }
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

    /**
     * Things of a kind in an organisation that have one of some names, however these are capitalised. A service that asks for
     * this has an index on the small letters of the field.
     *
     * @param field which holds the name
     */
    public <T extends State> Uni<List<T>> named(
            Class<T> type, String field, Collection<String> names, UUID organization) {
        if (names.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select cast(state as text) from projection where kind = :kind"
                                        + " and organization = :organization and lower(state ->> '" + field
                                        + "') in (:names) order by id",
                                String.class)
                        .setParameter("kind", kind(type))
                        .setParameter("organization", organization)
                        .setParameter(
                                "names",
                                names.stream()
                                        .map(name -> name.toLowerCase(Locale.ROOT))
                                        .toList())
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
