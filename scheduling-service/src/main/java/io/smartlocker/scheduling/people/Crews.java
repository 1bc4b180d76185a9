package io.smartlocker.scheduling.people;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.scheduling.shift.PlannedShift;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who works shifts when no roster says otherwise. All methods work in the session under way. */
@ApplicationScoped
public class Crews {

    /** The people of the shifts, then the present members of their groups, by shift. */
    public Uni<Map<UUID, List<UUID>>> usual(Collection<PlannedShift> shifts) {
        return Multi.createFrom()
                .iterable(shifts)
                .onItem()
                .transformToUniAndConcatenate(shift -> usual(shift).map(crew -> Map.entry(shift.id(), crew)))
                .collect()
                .asList()
                .map(crews -> crews.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private Uni<List<UUID>> usual(PlannedShift shift) {
        return members(shift.state().groups(), shift.organization()).map(members -> {
            Set<UUID> crew = new LinkedHashSet<>(shift.state().users());
            members.forEach(member -> crew.add(member.id()));
            return List.copyOf(crew);
        });
    }

    /** The active members of groups, by id. */
    public Uni<List<UserState>> members(Collection<UUID> groups, UUID organization) {
        if (groups.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select cast(u.state as text) from projection u
                                where u.kind = 'UserState' and u.organization = :organization and u.id in (
                                    select m.id from jsonb_array_elements(cast(cast(:groups as text) as jsonb)) g
                                    join projection m on m.kind = 'UserState' and m.state -> 'groups' @> g)
                                order by u.id""", String.class)
                        .setParameter("organization", organization)
                        .setParameter("groups", Contracts.write(groups))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> Contracts.read(row, UserState.class))
                        .filter(UserState::active)
                        .toList());
    }
}
