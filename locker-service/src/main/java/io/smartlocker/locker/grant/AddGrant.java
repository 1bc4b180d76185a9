package io.smartlocker.locker.grant;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.contracts.state.GroupState;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.contracts.state.State;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.cabinet.Lockers;
import io.smartlocker.locker.location.Locations;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.projection.Projections;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AddGrant {
    private final Grants grants;
    private final Lockers lockers;
    private final Locations locations;
    private final Projections projections;
    private final Outbox outbox;

    AddGrant(Grants grants, Lockers lockers, Locations locations, Projections projections, Outbox outbox) {
        this.grants = grants;
        this.lockers = lockers;
        this.locations = locations;
        this.projections = projections;
        this.outbox = outbox;
    }

    @Writes
    Uni<GrantView> add(GrantRequest request, Caller caller) {
        requireOneEach(request);
        return requireSubject(request.subject(), caller)
                .chain(() -> site(request.target(), caller))
                .map(site -> granted(request, site, caller))
                .flatMap(grant -> add(grant, caller));
    }

    private static Grant granted(GrantRequest request, LocationState site, Caller caller) {
        ZoneId zone = ZoneId.of(site.timeZone());
        request.hours().requireEnd(zone, Instant.now());
        return new Grant(caller.organization(), request, site.id(), zone);
    }

    private Uni<GrantView> add(Grant grant, Caller caller) {
        return grants.persistAndFlush(grant)
                .chain(() -> outbox.add(
                        Topics.GRANTS,
                        Grants.state(grant),
                        Acts.by(caller, "grant.created", Kind.GRANT, grant.id(), details(grant))))
                .map(ignored -> GrantView.of(grant));
    }

    private static void requireOneEach(GrantRequest request) {
        if (!request.subject().isOne()) {
            throw ProblemException.of(CommonProblem.INVALID, "subject", "Name either a user or a group.");
        }
        if (!request.target().isOne()) {
            throw ProblemException.of(CommonProblem.INVALID, "target", "Name one of locker, area and location.");
        }
    }

    private Uni<Void> requireSubject(GrantRequest.Subject subject, Caller caller) {
        return subject.user() != null
                ? require(UserState.class, subject.user(), "subject.user", caller)
                : require(GroupState.class, id(subject.group()), "subject.group", caller);
    }

    private <T extends State> Uni<Void> require(Class<T> type, UUID id, String field, Caller caller) {
        return projections
                .find(type, id, caller.organization())
                .invoke(found -> {
                    if (found.isEmpty()) {
                        throw ProblemException.of(
                                CommonProblem.INVALID, field, "There is no such " + field.substring(8) + ".");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<LocationState> site(GrantRequest.Target target, Caller caller) {
        if (target.locker() != null) {
            return lockers.named(target.locker(), "target.locker", caller)
                    .flatMap(locker -> locations.named(locker.location(), "target.locker", caller));
        }
        return target.area() != null
                ? locations.withArea(target.area(), "target.area", caller)
                : locations.named(id(target.location()), "target.location", caller);
    }

    private static UUID id(@Nullable UUID given) {
        return Objects.requireNonNull(given, "checked before");
    }

    static Map<String, String> details(Grant grant) {
        String subject = grant.user() == null ? "group:" + grant.group() : "user:" + grant.user();
        return Map.of("subject", subject, "location", grant.site().toString());
    }
}
