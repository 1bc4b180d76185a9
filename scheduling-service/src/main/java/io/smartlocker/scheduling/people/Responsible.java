package io.smartlocker.scheduling.people;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.state.UserState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be told of something at a location: those who may do something there. First those to whom it was given for this
 * very location; where there is nobody, those who may do it everywhere, who would else be told of every location.
 */
@ApplicationScoped
public class Responsible {

    /** Their ids, in the session under way. */
    public Uni<List<UUID>> of(String permission, @Nullable UUID location, UUID organization) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select cast(state as text) from projection
                                where kind = 'UserState' and organization = :organization
                                    and state -> 'rights' @> cast(cast(:right as text) as jsonb)
                                order by id""", String.class)
                        .setParameter("organization", organization)
                        .setParameter("right", Contracts.write(List.of(Map.of("permission", permission))))
                        .getResultList())
                .map(rows -> among(
                        rows.stream()
                                .map(row -> Contracts.read(row, UserState.class))
                                .toList(),
                        permission,
                        location));
    }

    static List<UUID> among(List<UserState> people, String permission, @Nullable UUID location) {
        List<UUID> here =
                location == null ? List.of() : having(people, permission, places -> places.contains(location));
        return here.isEmpty() ? having(people, permission, List::isEmpty) : here;
    }

    private static List<UUID> having(List<UserState> people, String permission, Predicate<List<UUID>> where) {
        return people.stream()
                .filter(UserState::active)
                .filter(person -> person.rights().stream()
                        .anyMatch(right -> right.permission().equals(permission) && where.test(right.locations())))
                .map(UserState::id)
                .toList();
    }
}
