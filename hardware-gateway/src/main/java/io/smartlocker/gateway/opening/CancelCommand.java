package io.smartlocker.gateway.opening;

import io.smartlocker.contracts.kiosk.KioskCommand;
import io.smartlocker.contracts.kiosk.KioskFact.CommandOutcome;
import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.journal.Commands;
import io.smartlocker.gateway.journal.Commands.Seen;
import io.smartlocker.gateway.journal.Journal;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Takes a command back that has not begun. One that was never seen is remembered as cancelled, so that it is not carried out
 * should it come; one that has ended is answered with its first result; one whose lock is being fired goes its way.
 */
@Singleton
public final class CancelCommand {
    private static final Logger LOG = Logger.getLogger(CancelCommand.class);
    private static final String CANCELLED = "It was cancelled before it began.";

    private final Journal journal;
    private final Commands commands;
    private final CommandResults results;
    private final Running running;
    private final OpenBay openBay;
    private final WallClock clock;

    CancelCommand(
            Journal journal,
            Commands commands,
            CommandResults results,
            Running running,
            OpenBay openBay,
            WallClock clock) {
        this.journal = journal;
        this.commands = commands;
        this.results = results;
        this.running = running;
        this.openBay = openBay;
        this.clock = clock;
    }

    /** @param cancel carries the id of the command to be cancelled */
    public void cancel(KioskCommand cancel) {
        Optional<Seen> before = journal.write(connection -> {
            Optional<Seen> seen = commands.remember(connection, cancel.id(), cancel.bay(), clock.now());
            if (seen.isEmpty()) {
                results.write(connection, cancel.id(), cancel.bay(), CommandOutcome.CANCELLED, CANCELLED);
            } else {
                results.repeat(connection, seen.get());
            }
            return seen;
        });
        LOG.infof(
                "Command to be cancelled. command=%s seenBefore=%s outcome=%s",
                cancel.id(), before.isPresent(), before.map(Seen::outcome).orElse(null));
        if (before.filter(seen -> seen.outcome() == null).isPresent()) {
            running.ofCommand(cancel.id()).ifPresent(intent -> openBay.withdraw(intent, CANCELLED));
        }
    }
}
