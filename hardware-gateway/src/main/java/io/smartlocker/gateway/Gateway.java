package io.smartlocker.gateway;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.gateway.actuation.Solenoids;
import io.smartlocker.gateway.actuation.simulated.SimulatedWiring;
import io.smartlocker.gateway.cabinet.Bays;
import io.smartlocker.gateway.cabinet.Wiring;
import io.smartlocker.gateway.charging.Charging;
import io.smartlocker.gateway.directory.Inventory;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.enrolment.EnrolKiosk;
import io.smartlocker.gateway.enrolment.EnrolmentFile;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.journal.Journal;
import io.smartlocker.gateway.link.Link;
import io.smartlocker.gateway.opening.DoorThread;
import io.smartlocker.gateway.opening.FollowDoor;
import io.smartlocker.gateway.opening.RecoverIntents;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Starts and stops the gateway. Outputs are off before anything else, because the wiring is the first that is opened and waits
 * for nothing; what a crash interrupted is settled before anything can be fired.
 */
@Singleton
final class Gateway {
    private static final Logger LOG = Logger.getLogger(Gateway.class);

    private final Wiring wiring;
    private final Solenoids solenoids;
    private final Journal journal;
    private final Housekeeping housekeeping;
    private final Facts facts;
    private final Replica replica;
    private final RecoverIntents recover;
    private final FollowDoor follow;
    private final DoorThread doors;
    private final Charging charging;
    private final EnrolmentFile enrolment;
    private final EnrolKiosk enrolKiosk;
    private final Link link;
    private final WallClock clock;
    private final String version;

    // The hardware stands first, so that it is opened, and every output off, before anything that waits for the store.
    Gateway(
            Wiring wiring,
            Solenoids solenoids,
            Journal journal,
            Housekeeping housekeeping,
            Facts facts,
            Replica replica,
            RecoverIntents recover,
            FollowDoor follow,
            DoorThread doors,
            Charging charging,
            EnrolmentFile enrolment,
            EnrolKiosk enrolKiosk,
            Link link,
            WallClock clock,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.wiring = wiring;
        this.solenoids = solenoids;
        this.journal = journal;
        this.housekeeping = housekeeping;
        this.facts = facts;
        this.replica = replica;
        this.recover = recover;
        this.follow = follow;
        this.doors = doors;
        this.charging = charging;
        this.enrolment = enrolment;
        this.enrolKiosk = enrolKiosk;
        this.link = link;
        this.clock = clock;
        this.version = version;
    }

    void start(@Observes StartupEvent event, Inventory inventory, Bays bays, LoopbackOnly loopback) {
        loopback.require();
        if (wiring instanceof SimulatedWiring simulated) {
            TwinContents.follow(simulated, bays, inventory);
        }
        housekeeping.start();
        facts.append(null, new KioskFact.Started(version, clock.now()));
        recover.recover();
        replica.onChange(follow::directoryChanged);
        follow.directoryChanged();
        charging.start();
        replica.describe();
        enrolment.onStored(link::start);
        enrolment.current().ifPresent(link::start);
        enrolKiosk.goOn();
        LOG.infof("Gateway started. version=%s clockSynchronized=%s", version, clock.trusted());
    }

    void stop(@Observes ShutdownEvent event) {
        solenoids.close();
        enrolKiosk.stop();
        link.stop();
        charging.close();
        doors.close();
        housekeeping.stop();
        wiring.close();
        journal.close();
        LOG.info("Gateway stopped; every output is off.");
    }
}
