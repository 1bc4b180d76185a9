package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.kiosk.DirectoryEntry.Person;
import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.decision.Reason;
import io.smartlocker.gateway.directory.Inventory;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.directory.Stock;
import io.smartlocker.gateway.directory.StockedDevice;
import io.smartlocker.gateway.journal.Intent;
import io.smartlocker.gateway.opening.OpenBay;
import io.smartlocker.gateway.opening.OpenRequest;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a device back. No rule about the person is asked: a return is always accepted while there is a free bay. */
@Singleton
final class ReturnDevice {
    private final Sessions sessions;
    private final Desk desk;
    private final Replica replica;
    private final Inventory inventory;
    private final Candidates candidates;
    private final OpenBay openBay;
    private final Grace grace;

    ReturnDevice(
            Sessions sessions,
            Desk desk,
            Replica replica,
            Inventory inventory,
            Candidates candidates,
            OpenBay openBay,
            Grace grace) {
        this.sessions = sessions;
        this.desk = desk;
        this.replica = replica;
        this.inventory = inventory;
        this.candidates = candidates;
        this.openBay = openBay;
        this.grace = grace;
    }

    private record Brought(StockedDevice device, Evidence evidence) {}

    /**
     * @param name id, asset tag or RFID of what is brought
     * @param fault what the person says is wrong with it
     * @throws KioskProblem 401 and 409 for the session, 422 when it is not clear what is brought, 409 when no bay is free
     */
    OpeningView takeBack(@Nullable String token, @Nullable String name, @Nullable String fault, long arrivedNanos) {
        return desk.serve(() -> {
            Session session = sessions.require(token);
            Person person = replica.current().person(session.person()).orElseThrow(KioskProblem::unknownSession);
            Stock stock = inventory.now();
            Brought brought = name == null ? theOnlyOne(person, stock) : named(name, stock);
            Bay bay =
                    candidates.freeFor(person, stock).orElseThrow(() -> KioskProblem.refused(409, Reason.NO_FREE_BAY));
            Intent intent = openBay.open(OpenRequest.giveBack(
                    bay,
                    person.id(),
                    brought.device().entry().id(),
                    brought.evidence(),
                    fault,
                    session.busyNanos(),
                    arrivedNanos));
            sessions.open(session, intent);
            return OpeningView.ofReturn(intent.id(), bay, brought.device(), grace.grant(intent));
        });
    }

    private static Brought theOnlyOne(Person person, Stock stock) {
        List<StockedDevice> held = stock.heldBy(person.id());
        if (held.isEmpty()) {
            throw KioskProblem.refused(422, Reason.NOTHING_HELD);
        }
        if (held.size() > 1) {
            throw KioskProblem.refused(422, Reason.DEVICE_NEEDED);
        }
        return new Brought(held.getFirst(), Evidence.ASSUMED);
    }

    private static Brought named(String name, Stock stock) {
        StockedDevice device = stock.named(name).orElseThrow(() -> KioskProblem.refused(422, Reason.DEVICE_UNKNOWN));
        boolean scanned = name.equalsIgnoreCase(device.entry().rfid());
        return new Brought(device, scanned ? Evidence.SCANNED : Evidence.STATED);
    }
}
