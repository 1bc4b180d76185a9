package io.smartlocker.gateway.opening;

import io.smartlocker.contracts.kiosk.KioskCommand;
import io.smartlocker.contracts.kiosk.KioskFact.CommandOutcome;
import io.smartlocker.gateway.HealthBell;
import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.journal.Journal;
import io.smartlocker.gateway.journal.ServiceMode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Carries out what concerns the kiosk as a whole. */
@Singleton
final class KioskOrders {
    private static final Logger LOG = Logger.getLogger(KioskOrders.class);

    private final Journal journal;
    private final ServiceMode serviceMode;
    private final CommandResults results;
    private final HealthBell bell;
    private final WallClock clock;

    KioskOrders(Journal journal, ServiceMode serviceMode, CommandResults results, HealthBell bell, WallClock clock) {
        this.journal = journal;
        this.serviceMode = serviceMode;
        this.results = results;
        this.bell = bell;
        this.clock = clock;
    }

    /** It has ended when the kiosk's health was told. */
    void status(KioskCommand command) {
        bell.ask(new HealthBell.Asked(command.id(), () -> succeed(command, "The kiosk told how it is.")));
    }

    void beginService(KioskCommand command) {
        Instant until = command.until();
        if (until == null) {
            results.write(command.id(), null, CommandOutcome.FAILED, "It does not say until when.");
            return;
        }
        journal.change(connection -> {
            serviceMode.save(connection, until);
            results.write(connection, command.id(), null, CommandOutcome.SUCCEEDED, "The kiosk hands nothing out.");
        });
        Instant from = clock.trusted() ? clock.now() : command.createdAt();
        serviceMode.began(until, Duration.between(from, until));
        LOG.warnf("Service mode on. command=%s until=%s", command.id(), until);
    }

    void endService(KioskCommand command) {
        journal.change(connection -> {
            serviceMode.clear(connection);
            results.write(connection, command.id(), null, CommandOutcome.SUCCEEDED, "The kiosk hands out again.");
        });
        serviceMode.ended();
        LOG.warnf("Service mode off. command=%s", command.id());
    }

    private void succeed(KioskCommand command, String result) {
        results.write(command.id(), null, CommandOutcome.SUCCEEDED, result);
    }
}
