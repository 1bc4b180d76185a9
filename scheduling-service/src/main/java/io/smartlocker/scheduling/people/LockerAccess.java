package io.smartlocker.scheduling.people;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.state.GrantState;
import io.smartlocker.contracts.state.LockerState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who may use the lockers of a location. Works in the session under way. */
@ApplicationScoped
public class LockerAccess {
    private static final String LOCKERS = """
            select cast(state as text) from projection where kind = 'LockerState' and organization = :organization
                and state ->> 'location' = cast(cast(:location as uuid) as text)""";

    /** Grants for the location itself, for an area of it, and for a locker in it. */
    private static final String GRANTS = """
            select cast(g.state as text) from projection g
            where g.kind = 'GrantState' and g.organization = :organization and (
                g.state #>> '{target,location}' = cast(cast(:location as uuid) as text)
                or g.state #>> '{target,area}' in (
                    select a ->> 'id' from projection o, jsonb_array_elements(o.state -> 'areas') a
                    where o.kind = 'LocationState' and o.id = :location)
                or g.state #>> '{target,locker}' in (
                    select cast(l.id as text) from projection l where l.kind = 'LockerState'
                        and l.state ->> 'location' = cast(cast(:location as uuid) as text)))""";

    /** The access to the lockers of a location at some time. */
    public Uni<Access> at(UUID location, UUID organization, Instant when) {
        return states(LOCKERS, LockerState.class, location, organization)
                .flatMap(lockers -> states(GRANTS, GrantState.class, location, organization)
                        .map(grants -> Access.of(lockers, grants, when)));
    }

    private static <T> Uni<List<T>> states(String query, Class<T> type, UUID location, UUID organization) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(query, String.class)
                        .setParameter("organization", organization)
                        .setParameter("location", location)
                        .getResultList())
                .map(rows -> rows.stream().map(row -> Contracts.read(row, type)).toList());
    }
}
