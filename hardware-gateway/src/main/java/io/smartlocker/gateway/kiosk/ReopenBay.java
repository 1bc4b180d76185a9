package io.smartlocker.gateway.kiosk;

import io.smartlocker.gateway.cabinet.Bays;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.journal.Intent;
import io.smartlocker.gateway.opening.BayInUseException;
import io.smartlocker.gateway.opening.OpenBay;
import io.smartlocker.gateway.opening.OpenRequest;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Opens a bay once more for the person who was there a moment ago. Who holds what changes only by what a sensor sees then:
 * what is gone was taken, what is there was returned. Where no sensor looks in, all stays as it was told at first.
 */
@Singleton
final class ReopenBay {
    private static final Logger LOG = Logger.getLogger(ReopenBay.class);

    private final Grace grace;
    private final Desk desk;
    private final Replica replica;
    private final Bays bays;
    private final OpenBay openBay;

    ReopenBay(Grace grace, Desk desk, Replica replica, Bays bays, OpenBay openBay) {
        this.grace = grace;
        this.desk = desk;
        this.replica = replica;
        this.bays = bays;
        this.openBay = openBay;
    }

    /**
     * @param token the secret that came with the first opening, see {@link Grace}
     * @throws KioskProblem 401 for a wrong secret or a person who is gone, 409 when it is too early or too late
     */
    OpeningView reopen(UUID opening, String token, long arrivedNanos) {
        return desk.serve(() -> {
            Intent before = grace.require(opening, token);
            UUID person = before.person();
            if (person == null || replica.current().person(person).isEmpty()) {
                throw KioskProblem.unknownSession();
            }
            Bay bay = bays.find(before.bay()).orElseThrow(KioskProblem::unknownBay);
            Intent again = open(bay, before, arrivedNanos);
            grace.spend(before);
            LOG.infof("Bay opened once more. bay=%s intent=%s before=%s", bay.id(), again.id(), before.id());
            return OpeningView.of(again.id(), bay);
        });
    }

    private Intent open(Bay bay, Intent before, long arrivedNanos) {
        try {
            return openBay.open(OpenRequest.reopen(bay, before, arrivedNanos));
        } catch (BayInUseException e) {
            throw KioskProblem.bayInUse();
        }
    }
}
