package io.smartlocker.locker.grant;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.locker.cabinet.Locker;
import io.smartlocker.locker.cabinet.Lockers;
import io.smartlocker.locker.known.Known;
import io.smartlocker.locker.location.Locations;
import io.smartlocker.locker.setting.Settings;
import io.smartlocker.locker.setting.Target;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.projection.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers whether somebody may use a locker at a moment, with the grant or with what is missing. */
@ApplicationScoped
class FindAccess {
    private final AccessPolicy policy = new AccessPolicy();
    private final Lockers lockers;
    private final Locations locations;
    private final Grants grants;
    private final ShiftsAt shiftsAt;
    private final Settings settings;
    private final Known known;
    private final Projections projections;

    FindAccess(
            Lockers lockers,
            Locations locations,
            Grants grants,
            ShiftsAt shiftsAt,
            Settings settings,
            Known known,
            Projections projections) {
        this.lockers = lockers;
        this.locations = locations;
        this.grants = grants;
        this.shiftsAt = shiftsAt;
        this.settings = settings;
        this.known = known;
        this.projections = projections;
    }

    /** @param user who; without one it is refused, but not before the locker was found: whose it is not shall not know */
    @WithSession
    Uni<AccessView> find(UUID locker, @Nullable UUID user, Instant at, Caller caller) {
        return lockers.require(locker, caller)
                .flatMap(found -> person(user, caller).flatMap(person -> locations
                        .find(found.location(), caller)
                        .flatMap(location -> question(person, found, location, at))))
                .map(question ->
                        AccessView.of(question, policy.missing(question).orElse(null)));
    }

    private Uni<UserState> person(@Nullable UUID user, Caller caller) {
        if (user == null) {
            throw ProblemException.of(CommonProblem.INVALID, "user", "Say who it is about.");
        }
        return projections
                .find(UserState.class, user, caller.organization())
                .map(person -> person.orElseThrow(
                        () -> ProblemException.of(CommonProblem.INVALID, "user", "There is no such user.")));
    }

    private Uni<AccessQuestion> question(UserState person, Locker locker, LocationState location, Instant at) {
        return grants.reaching(locker, person).flatMap(reaching -> shiftsAt.works(person, location.id(), at)
                .flatMap(works -> held(person).flatMap(held -> allowance(person, locker)
                        .map(allowance -> new AccessQuestion(
                                person,
                                locker,
                                at,
                                ZoneId.of(location.timeZone()),
                                reaching,
                                works,
                                held,
                                allowance)))));
    }

    private Uni<Integer> held(UserState person) {
        return known.byField(DeviceState.class, person.organization(), "state ->> 'holder'", Set.of(person.id()))
                .map(List::size);
    }

    /** What the person may hold, or less where the place allows less. */
    private Uni<Integer> allowance(UserState person, Locker locker) {
        Target target = Target.locker(locker.organization(), locker.location(), locker.id());
        return settings.of(List.of(target))
                .map(inheritance -> inheritance.of(target).itemAllowance().value())
                .map(here -> here == null ? person.itemAllowance() : Math.min(here, person.itemAllowance()));
    }
}
