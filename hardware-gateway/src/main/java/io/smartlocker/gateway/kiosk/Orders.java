package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.kiosk.DirectoryEntry.Person;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.cabinet.Bays;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.charging.Charging;
import io.smartlocker.gateway.decision.Order;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.opening.BayInUseException;
import io.smartlocker.gateway.opening.OpenBay;
import io.smartlocker.gateway.opening.OpenRequest;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Carries out what a person at the kiosk orders beside taking and returning. */
@Singleton
final class Orders {
    private final Sessions sessions;
    private final Desk desk;
    private final Replica replica;
    private final Rights rights;
    private final Bays bays;
    private final OpenBay openBay;
    private final OpenEverything openEverything;
    private final Charging charging;
    private final Facts facts;

    Orders(
            Sessions sessions,
            Desk desk,
            Replica replica,
            Rights rights,
            Bays bays,
            OpenBay openBay,
            OpenEverything openEverything,
            Charging charging,
            Facts facts) {
        this.sessions = sessions;
        this.desk = desk;
        this.replica = replica;
        this.rights = rights;
        this.bays = bays;
        this.openBay = openBay;
        this.openEverything = openEverything;
        this.charging = charging;
        this.facts = facts;
    }

    /** @throws KioskProblem 401 and 409 for the session, 403 without the right, 404 and 409 for the bay */
    OpeningView open(@Nullable String token, UUID bay, long arrivedNanos) {
        return desk.serve(() -> {
            Session session = sessions.require(token);
            Person person = permitted(session, Order.OPEN);
            Bay target = bay(bay);
            try {
                OpenRequest request = OpenRequest.order(target, person.id(), session.busyNanos(), arrivedNanos);
                return OpeningView.of(openBay.open(request).id(), target);
            } catch (BayInUseException e) {
                throw KioskProblem.bayInUse();
            }
        });
    }

    /** @throws KioskProblem 401 and 409 for the session, 403 without the right, 404 and 409 for the bay */
    Charge charge(@Nullable String token, UUID bay, boolean on) {
        return desk.serve(() -> {
            permitted(sessions.require(token), Order.CHARGE);
            try {
                charging.order(bay(bay), on);
            } catch (ActuationException e) {
                throw KioskProblem.of(409, "not-switched", e.getMessage() + ".");
            }
            return charging.charge(bay);
        });
    }

    /** @throws KioskProblem 401 and 409 for the session, 403 without the right */
    EmergencyView openAll(@Nullable String token, long arrivedNanos) {
        return desk.serve(() -> {
            Session session = sessions.require(token);
            Person person = permitted(session, Order.OPEN_ALL);
            return openEverything.open(person.id(), session.busyNanos(), arrivedNanos);
        });
    }

    private Person permitted(Session session, Order order) {
        Person person = replica.current().person(session.person()).orElseThrow(KioskProblem::unknownSession);
        rights.refusal(order, person).ifPresent(reason -> {
            facts.append(null, new KioskFact.TapRefused(person.id(), reason.name(), null));
            throw KioskProblem.refused(403, reason);
        });
        return person;
    }

    private Bay bay(UUID id) {
        return bays.find(id).orElseThrow(KioskProblem::unknownBay);
    }
}
