package io.smartlocker.gateway.opening;

import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.directory.ReportedFaults;
import io.smartlocker.gateway.directory.StockedDevice;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.journal.Intent;
import io.smartlocker.gateway.journal.Journal;
import io.smartlocker.gateway.journal.Placements;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A device changes hands: the fact, and where this kiosk now knows the device to be. */
@Singleton
public final class HandOver {
    private static final Logger LOG = Logger.getLogger(HandOver.class);

    private final Journal journal;
    private final Facts facts;
    private final Placements placements;
    private final Replica replica;
    private final ReportedFaults faults;

    HandOver(Journal journal, Facts facts, Placements placements, Replica replica, ReportedFaults faults) {
        this.journal = journal;
        this.facts = facts;
        this.placements = placements;
        this.replica = replica;
        this.faults = faults;
    }

    void taken(Connection connection, Intent intent, Conclusion.Taken taken) throws SQLException {
        var fact = new KioskFact.DeviceTaken(intent.id(), taken.person(), taken.device(), taken.evidence());
        KioskEvent event = facts.append(connection, intent.bay(), fact);
        placements.taken(
                connection,
                taken.device(),
                intent.bay(),
                taken.person(),
                revision(taken.device()),
                event.sequence(),
                event.at());
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
        faults.note(event);
        LOG.infof(
                "Device returned. bay=%s device=%s person=%s evidence=%s",
                intent.bay(), returned.device(), returned.person(), returned.evidence());
    }

    /** The holder gives a device to somebody else; no door is opened. */
    public void handOver(StockedDevice device, UUID from, UUID to, Evidence evidence) {
        UUID id = device.entry().id();
        UUID bay = ownBay(device.takenFrom());
        journal.changeDurably(connection -> {
            KioskEvent event = facts.append(connection, bay, new KioskFact.DeviceHandedOver(id, from, to, evidence));
            placements.handedOver(connection, id, bay, to, revision(id), event.sequence(), event.at());
        });
        LOG.infof("Device handed over. device=%s from=%s to=%s evidence=%s", id, from, to, evidence);
    }

    /** Of a bay that is this kiosk's no more it may not speak. */
    private @Nullable UUID ownBay(@Nullable UUID bay) {
        return bay == null
                ? null
                : replica.current().bay(bay).map(entry -> entry.id()).orElse(null);
    }

    private long revision(UUID device) {
        return replica.current().device(device).map(entry -> entry.revision()).orElse(0L);
    }
}
