package io.smartlocker.locker.command;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.LockerProblem;
import io.smartlocker.locker.cabinet.Lockers;
import io.smartlocker.locker.kiosk.Kiosk;
import io.smartlocker.locker.kiosk.Kiosks;
import io.smartlocker.locker.listing.Columns;
import io.smartlocker.locker.listing.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the kiosk for what a caller names, as far as his rights reach. All methods work in the session under way. */
@ApplicationScoped
class Targets {
    private static final String OF_BAY = """
            select locker.id, locker.location, kiosk.id, kiosk.status = 'ACTIVE' and kiosk.set_up
            from projection bay
            join locker on locker.id = cast(bay.state ->> 'locker' as uuid) and locker.organization = bay.organization
            left join kiosk on kiosk.id = locker.kiosk
            where bay.kind = 'BayState' and bay.id = :bay and bay.organization = :organization""";

    private static final String BAYS = """
            select id from projection where kind = 'BayState' and state ->> 'locker' = :locker
                and organization = :organization order by cast(state ->> 'number' as integer), id""";

    private final Lockers lockers;
    private final Kiosks kiosks;

    Targets(Lockers lockers, Kiosks kiosks) {
        this.lockers = lockers;
        this.kiosks = kiosks;
    }

    /** @throws ProblemException 404, 409 if no kiosk serves the bay */
    Uni<Target> bay(UUID bay, Caller caller) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(OF_BAY, Object[].class)
                        .setParameter("bay", bay)
                        .setParameter("organization", caller.organization())
                        .getSingleResultOrNull())
                .map(row -> target(row, bay, caller));
    }

    private static Target target(Object @Nullable [] found, UUID bay, Caller caller) {
        if (found == null) {
            throw ProblemException.notFound("bay");
        }
        Columns row = new Columns(found);
        UUID locker = row.id();
        UUID location = row.id();
        Reach.of(caller).require(location, "bay");
        UUID kiosk = row.optionalId();
        if (kiosk == null || !row.flag()) {
            throw noKiosk();
        }
        return new Target(caller.organization(), kiosk, location, locker, bay, null);
    }

    /** @throws ProblemException 404, 409 if the kiosk is not in use */
    Uni<Target> kiosk(UUID id, Caller caller) {
        return kiosks.require(id, caller).map(kiosk -> {
            requireReady(kiosk);
            return new Target(caller.organization(), id, kiosk.location(), null, null, null);
        });
    }

    /** @throws ProblemException 404, 409 if no kiosk serves the locker */
    Uni<Target> locker(UUID id, Caller caller) {
        return lockers.require(id, caller).flatMap(locker -> {
            UUID wired = locker.kiosk();
            Uni<@Nullable Kiosk> found = wired == null ? Uni.createFrom().nullItem() : kiosks.findById(wired);
            return found.map(kiosk -> {
                Kiosk ready = requireReady(kiosk);
                return new Target(caller.organization(), ready.id(), locker.location(), id, null, null);
            });
        });
    }

    /** The bays of a locker in their order. */
    Uni<List<UUID>> bays(UUID locker, UUID organization) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(BAYS, UUID.class)
                .setParameter("locker", locker.toString())
                .setParameter("organization", organization)
                .getResultList());
    }

    private static Kiosk requireReady(@Nullable Kiosk kiosk) {
        if (kiosk == null || !kiosk.isReady()) {
            throw noKiosk();
        }
        return kiosk;
    }

    private static ProblemException noKiosk() {
        return ProblemException.of(
                LockerProblem.NO_KIOSK, "Confirm a kiosk for the locker first; then its bays can be opened.");
    }
}
