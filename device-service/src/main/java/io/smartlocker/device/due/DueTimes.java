package io.smartlocker.device.due;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.state.RosterState;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.contracts.state.State;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.device.due.DuePolicy.Plan;
import io.smartlocker.platform.projection.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Knows the shifts and who works them, and tells when what somebody takes is due. */
@ApplicationScoped
public class DueTimes {
    private final Projections projections;

    DueTimes(Projections projections) {
        this.projections = projections;
    }

    /**
     * When something is due, if anything says so. Works in the session under way.
     *
     * @param location where it was taken, absent when that is not known
     */
    public Uni<Optional<Due>> of(UUID organization, UUID person, @Nullable UUID location, Instant taken) {
        if (location == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return shifts(organization, location)
                .flatMap(shifts -> shifts.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : rosters(organization, shifts, taken).flatMap(rosters -> projections
                                .find(UserState.class, person, organization)
                                .map(known -> known.map(UserState::groups).orElse(List.of()))
                                .map(groups -> DuePolicy.due(plans(shifts, rosters), person, groups, taken))));
    }

    private static List<Plan> plans(List<ShiftState> shifts, List<RosterState> rosters) {
        Map<UUID, Map<LocalDate, List<UUID>>> byShift = new HashMap<>();
        rosters.forEach(roster -> byShift.computeIfAbsent(roster.shift(), shift -> new HashMap<>())
                .put(roster.day(), roster.users()));
        return shifts.stream()
                .map(shift -> new Plan(shift, byShift.getOrDefault(shift.id(), Map.of())))
                .toList();
    }

    private Uni<List<ShiftState>> shifts(UUID organization, UUID location) {
        return read(ShiftState.class, """
                select cast(state as text) from projection
                where kind = 'ShiftState' and organization = :organization and state ->> 'location' = :location""", Map.of("organization", organization, "location", location.toString()));
    }

    /** The rosters of the days on which a shift that goes on at a moment may have begun, wherever it is. */
    private Uni<List<RosterState>> rosters(UUID organization, List<ShiftState> shifts, Instant moment) {
        LocalDate day = moment.atZone(ZoneOffset.UTC).toLocalDate();
        return read(
                RosterState.class,
                """
                select cast(state as text) from projection
                where kind = 'RosterState' and organization = :organization
                and state ->> 'shift' in (:shifts) and state ->> 'day' in (:days)""",
                Map.of(
                        "organization",
                        organization,
                        "shifts",
                        shifts.stream().map(shift -> shift.id().toString()).toList(),
                        "days",
                        day.minusDays(2)
                                .datesUntil(day.plusDays(2))
                                .map(LocalDate::toString)
                                .toList()));
    }

    private static <T extends State> Uni<List<T>> read(Class<T> type, String sql, Map<String, Object> parameters) {
        return Panache.getSession()
                .flatMap(session -> {
                    var query = session.createNativeQuery(sql, String.class);
                    parameters.forEach(query::setParameter);
                    return query.getResultList();
                })
                .map(rows ->
                        rows.stream().map(text -> Contracts.read(text, type)).toList());
    }
}
