package io.smartlocker.locker.known;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.state.State;
import io.smartlocker.platform.writing.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sets of states that other services own, looked up at once. All methods work in the session under way. */
@ApplicationScoped
public class Known {

    /** The states of a kind with these ids, in one organisation. */
    public <T extends State> Uni<Map<UUID, T>> byId(Class<T> type, UUID organization, Collection<UUID> ids) {
        return where(type, organization, "id = any(:values)", ids.toArray(UUID[]::new))
                .map(states -> states.stream().collect(Collectors.toMap(State::id, Function.identity())));
    }

    /** The states of a kind whose field holds one of the ids. The field is SQL of ours on {@code state}. */
    public <T extends State> Uni<List<T>> byField(
            Class<T> type, UUID organization, String field, Collection<UUID> ids) {
        return where(type, organization, field + " = any(:values)", Columns.texts(ids, id -> id));
    }

    private static <T extends State> Uni<List<T>> where(
            Class<T> type, UUID organization, String condition, Object[] values) {
        if (values.length == 0) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select cast(state as text) from projection where kind = '" + type.getSimpleName()
                                        + "' and organization = :organization and " + condition + " order by id",
                                String.class)
                        .setParameter("organization", organization)
                        .setParameter("values", values)
                        .getResultList())
                .map(rows -> rows.stream().map(row -> Contracts.read(row, type)).toList());
    }
}
