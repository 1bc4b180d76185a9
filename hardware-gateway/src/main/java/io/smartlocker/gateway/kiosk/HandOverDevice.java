package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.kiosk.DirectoryEntry.Person;
import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.decision.AccessDecision;
import io.smartlocker.gateway.decision.Keeping;
import io.smartlocker.gateway.decision.KeepingPolicy;
import io.smartlocker.gateway.decision.Reason;
import io.smartlocker.gateway.directory.Inventory;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.directory.Stock;
import io.smartlocker.gateway.directory.StockedDevice;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.opening.HandOver;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * The holder gives a device to somebody else, who taps while the holder's session lasts. Both are asked: the holder by the
 * session, the other by the rules of taking, as if it came out of a bay. No door opens.
 */
@Singleton
final class HandOverDevice {
    private final Sessions sessions;
    private final Identification identification;
    private final Desk desk;
    private final Replica replica;
    private final Inventory inventory;
    private final Rights rights;
    private final HandOver handOver;
    private final Facts facts;
    private final WallClock clock;

    HandOverDevice(
            Sessions sessions,
            Identification identification,
            Desk desk,
            Replica replica,
            Inventory inventory,
            Rights rights,
            HandOver handOver,
            Facts facts,
            WallClock clock) {
        this.sessions = sessions;
        this.identification = identification;
        this.desk = desk;
        this.replica = replica;
        this.inventory = inventory;
        this.rights = rights;
        this.handOver = handOver;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @param name id, asset tag or RFID of what is handed over
     * @param to who the other person says to be
     * @throws KioskProblem 401 and 409 for the session, 401, 403 and 429 for the other person as with a tap, 403 when a rule
     *     refuses the other person, 409 when the device is not to be handed out, 422 when it is not the holder's to give
     */
    HandoverView handOver(String token, String name, Claim to) {
        sessions.require(token);
        Person receiver = identification.identify(to);
        return desk.serve(() -> {
            Person holder = replica.current()
                    .person(sessions.require(token).person())
                    .orElseThrow(KioskProblem::unknownSession);
            Stock stock = inventory.now();
            StockedDevice device = held(name, holder, stock);
            requireAnother(holder, receiver);
            requireAllowed(receiver, device, stock);
            facts.appendSoon(new KioskFact.TapAccepted(receiver.id()));
            handOver.handOver(device, holder.id(), receiver.id(), evidence(name, device));
            return new HandoverView(
                    OpeningView.Device.of(device), RightsView.Person.of(holder), RightsView.Person.of(receiver));
        });
    }

    private static StockedDevice held(String name, Person holder, Stock stock) {
        StockedDevice device = stock.named(name).orElseThrow(() -> KioskProblem.refused(422, Reason.DEVICE_UNKNOWN));
        if (!holder.id().equals(device.holder())) {
            throw KioskProblem.refused(422, Reason.NOT_HELD);
        }
        return device;
    }

    private static void requireAnother(Person holder, Person receiver) {
        if (holder.id().equals(receiver.id())) {
            throw KioskProblem.refused(422, Reason.SAME_PERSON);
        }
    }

    private void requireAllowed(Person receiver, StockedDevice device, Stock stock) {
        switch (rights.decide(receiver, stock)) {
            case AccessDecision.Refused refused -> throw refuse(403, receiver, refused.reason());
            case AccessDecision.Allowed allowed -> {}
        }
        if (device.quarantined()) {
            throw refuse(409, receiver, Reason.DEVICE_FAULTY);
        }
        KeepingPolicy keeping = new KeepingPolicy(replica.current().reservations(), clock.now());
        UUID id = device.entry().id();
        if (keeping.ofDevice(id, Keeping.NOBODY, receiver.id()) == Keeping.ANOTHER) {
            throw refuse(409, receiver, Reason.RESERVED);
        }
    }

    private KioskProblem refuse(int status, Person person, Reason reason) {
        facts.append(null, new KioskFact.TapRefused(person.id(), reason.name(), null));
        return KioskProblem.refused(status, reason);
    }

    private static Evidence evidence(String name, StockedDevice device) {
        return name.equalsIgnoreCase(device.entry().rfid()) ? Evidence.SCANNED : Evidence.STATED;
    }
}
