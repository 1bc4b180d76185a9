package io.smartlocker.scheduling.reservation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.scheduling.reservation.ReservationPlan.Colleague;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the people of a crew hold and have reserved. Works in the session under way. */
@ApplicationScoped
class Colleagues {
    private static final String HAVE = """
            select cast(holder as text), cast(device_type as text) from custody
            where holder in (select cast(u as uuid) from jsonb_array_elements_text(cast(cast(:users as text) as jsonb)) u)
            union all
            select cast(user_id as text), cast(device_type as text) from reservation
            where state = 'ACTIVE' and ends > now()
                and user_id in (select cast(u as uuid) from jsonb_array_elements_text(cast(cast(:users as text) as jsonb)) u)""";

    /**
     * The active ones among them, in their order.
     *
     * @param settled types by people for whom nothing is reserved again
     */
    Uni<List<Colleague>> of(List<UserState> people, Map<UUID, Set<UUID>> settled) {
        List<UUID> ids = people.stream().map(UserState::id).toList();
        return have(ids).map(have -> people.stream()
                .filter(UserState::active)
                .map(person -> {
                    List<UUID> held = have.getOrDefault(person.id(), List.of());
                    Set<UUID> provided = new HashSet<>(held);
                    provided.addAll(settled.getOrDefault(person.id(), Set.of()));
                    return new Colleague(person.id(), person.itemAllowance() - held.size(), provided);
                })
                .toList());
    }

    private static Uni<Map<UUID, List<UUID>>> have(Collection<UUID> users) {
        if (users.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(HAVE, Object[].class)
                        .setParameter("users", Contracts.write(users))
                        .getResultList())
                .map(rows -> {
                    Map<UUID, List<UUID>> have = new HashMap<>();
                    rows.forEach(row -> have.computeIfAbsent(UUID.fromString((String) row[0]), key -> new ArrayList<>())
                            .add(UUID.fromString((String) row[1])));
                    return have;
                });
    }
}
