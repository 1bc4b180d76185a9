package io.smartlocker.audit.live;

import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.kiosk.KioskCommand;
import io.smartlocker.contracts.state.AlarmState;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.contracts.state.CommandState;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.contracts.state.KioskState;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.testing.KafkaProbe;
import java.time.Instant;
import java.util.UUID;

/** A location of an organisation with a kiosk, a locker and a bay, of which the other services tell. */
final class Site {
    private static final Instant DAWN = Instant.parse("2026-03-01T06:00:00Z");

    final UUID location = UUID.randomUUID();
    final UUID kiosk = UUID.randomUUID();
    final UUID locker = UUID.randomUUID();
    final UUID bay = UUID.randomUUID();
    final UUID alarm = UUID.randomUUID();

    private final KafkaProbe kafka;
    private final UUID organization;
    private long version;

    Site(KafkaProbe kafka, UUID organization) {
        this.kafka = kafka;
        this.organization = organization;
    }

    /** Tells where it all stands. */
    Site stands() {
        kafka.send(
                Topics.KIOSKS,
                kiosk,
                organization,
                new KioskState(kiosk, organization, 1, "Hall", location, KioskState.Status.ACTIVE, null, null));
        kafka.send(
                Topics.LOCKERS,
                locker,
                organization,
                new LockerState(
                        locker,
                        organization,
                        1,
                        "Cabinet",
                        "SN-1",
                        UUID.randomUUID(),
                        1,
                        1,
                        true,
                        60,
                        location,
                        null,
                        kiosk,
                        true));
        return this;
    }

    void bayChanges() {
        kafka.send(
                Topics.BAYS,
                bay,
                organization,
                new BayState(bay, organization, ++version, locker, 1, true, false, Door.OPEN, null, null, Charge.OFF));
    }

    void bayGoes() {
        kafka.tombstone(Topics.BAYS, bay, organization);
    }

    void commandIsSent() {
        UUID command = UUID.randomUUID();
        kafka.send(
                Topics.COMMANDS,
                command,
                organization,
                new CommandState(
                        command,
                        organization,
                        1,
                        KioskCommand.Action.OPEN,
                        kiosk,
                        bay,
                        null,
                        CommandState.Phase.SENT,
                        null,
                        DAWN,
                        null));
    }

    void alarmIsRaised() {
        kafka.send(
                Topics.ALARMS,
                alarm,
                organization,
                new AlarmState(alarm, organization, 1, AlarmState.Kind.LEFT_OPEN, kiosk, locker, bay, DAWN));
    }

    void alarmIsOver() {
        kafka.tombstone(Topics.ALARMS, alarm, organization);
    }
}
