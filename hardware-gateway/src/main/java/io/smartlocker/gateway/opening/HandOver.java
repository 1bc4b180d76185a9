package io.smartlocker.gateway.opening;

import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.journal.Intent;
import io.smartlocker.gateway.journal.Placements;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.logging.Logger;

/** A device changes hands: the fact, and where this kiosk now knows the device to be. */
@Singleton
final class HandOver {
    private static final Logger LOG = Logger.getLogger(HandOver.class);

    private final Facts facts;
    private final Placements placements;
    private final Replica replica;

    HandOver(Facts facts, Placements placements, Replica replica) {
        this.facts = facts;
        this.placements = placements;
        this.replica = replica;
    }

    void taken(Connection connection, Intent intent, Conclusion.Taken taken) throws SQLException {
        var fact = new KioskFact.DeviceTaken(intent.id(), taken.person(), taken.device(), taken.evidence());
        KioskEvent event = facts.append(connection, intent.bay(), fact);
        placements.taken(
                connection, taken.device(), taken.person(), revision(taken.device()), event.sequence(), event.at());
        LOG.infof(
                "Device taken. bay=%s device=%s person=%s evidence=%s",
                intent.bay(), taken.device(), taken.person(), taken.evidence());
    }

    void returned(Connection connection, Intent intent, Conclusion.Returned returned) throws SQLException {
        var fact = new KioskFact.DeviceReturned(
                intent.id(), returned.person(), returned.device(), returned.evidence(), intent.fault());
        KioskEvent event = facts.append(connection, intent.bay(), fact);
        placements.stored(
                connection, returned.device(), intent.bay(), revision(returned.device()), event.sequence(), event.at());
        LOG.infof(
                "Device returned. bay=%s device=%s person=%s evidence=%s",
                intent.bay(), returned.device(), returned.person(), returned.evidence());
    }

    private long revision(UUID device) {
        return replica.current().device(device).map(entry -> entry.revision()).orElse(0L);
    }
}
