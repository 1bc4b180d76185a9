package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.kiosk.DirectoryEntry.Person;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.gateway.cabinet.Bays;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.decision.AccessDecision;
import io.smartlocker.gateway.decision.Allocation;
import io.smartlocker.gateway.decision.Candidate;
import io.smartlocker.gateway.decision.Reason;
import io.smartlocker.gateway.directory.Inventory;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.directory.Stock;
import io.smartlocker.gateway.directory.StockedDevice;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.journal.Intent;
import io.smartlocker.gateway.opening.OpenBay;
import io.smartlocker.gateway.opening.OpenRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands out the best device that is ready. */
@Singleton
final class TakeDevice {
    private final Sessions sessions;
    private final Desk desk;
    private final Replica replica;
    private final Inventory inventory;
    private final Rights rights;
    private final Candidates candidates;
    private final Bays bays;
    private final OpenBay openBay;
    private final Grace grace;
    private final Facts facts;

    TakeDevice(
            Sessions sessions,
            Desk desk,
            Replica replica,
            Inventory inventory,
            Rights rights,
            Candidates candidates,
            Bays bays,
            OpenBay openBay,
            Grace grace,
            Facts facts) {
        this.sessions = sessions;
        this.desk = desk;
        this.replica = replica;
        this.inventory = inventory;
        this.rights = rights;
        this.candidates = candidates;
        this.bays = bays;
        this.openBay = openBay;
        this.grace = grace;
        this.facts = facts;
    }

    /**
     * @param deviceType the wanted type, any when absent
     * @throws KioskProblem 401 and 409 for the session, 403 when a rule refuses, 409 when no device is ready
     */
    OpeningView take(@Nullable String token, @Nullable UUID deviceType, long arrivedNanos) {
        return desk.serve(() -> {
            Session session = sessions.require(token);
            Person person = replica.current().person(session.person()).orElseThrow(KioskProblem::unknownSession);
            Stock stock = inventory.now();
            Candidate chosen = choose(person, deviceType, stock);
            Bay bay = bays.find(chosen.bay()).orElseThrow();
            StockedDevice device = stock.device(chosen.device()).orElseThrow();
            Intent intent = openBay.open(
                    OpenRequest.take(bay, person.id(), chosen.device(), session.busyNanos(), arrivedNanos));
            sessions.open(session, intent);
            return OpeningView.ofTake(intent.id(), bay, device, rights.shiftEnds(person, stock), grace.grant(intent));
        });
    }

    private Candidate choose(Person person, @Nullable UUID deviceType, Stock stock) {
        Set<UUID> lockers =
                switch (rights.decide(person, stock)) {
                    case AccessDecision.Refused refused -> throw refuse(403, person, refused.reason());
                    case AccessDecision.Allowed allowed -> allowed.lockers();
                };
        List<Candidate> wanted = candidates.of(person, lockers, stock).stream()
                .filter(candidate -> deviceType == null || candidate.type().equals(deviceType))
                .toList();
        return Allocation.choose(wanted).orElseThrow(() -> refuse(409, person, Allocation.refusal(wanted)));
    }

    private KioskProblem refuse(int status, Person person, Reason reason) {
        facts.append(null, new KioskFact.TapRefused(person.id(), reason.name(), null));
        return KioskProblem.refused(status, reason);
    }
}
