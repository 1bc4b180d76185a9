package io.smartlocker.gateway.opening;

import io.smartlocker.contracts.kiosk.KioskCommand;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.CommandOutcome;
import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.cabinet.Bays;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.charging.Charging;
import io.smartlocker.gateway.journal.Commands;
import io.smartlocker.gateway.journal.Commands.Seen;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.journal.Journal;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Carries out a command from afar: at most once, and not after it expired. One that was seen before is answered with its
 * first result.
 */
@Singleton
public final class CarryOutCommand {
    private static final Logger LOG = Logger.getLogger(CarryOutCommand.class);

    private final Journal journal;
    private final Commands commands;
    private final Facts facts;
    private final Bays bays;
    private final OpenBay openBay;
    private final Charging charging;
    private final WallClock clock;

    CarryOutCommand(
            Journal journal,
            Commands commands,
            Facts facts,
            Bays bays,
            OpenBay openBay,
            Charging charging,
            WallClock clock) {
        this.journal = journal;
        this.commands = commands;
        this.facts = facts;
        this.bays = bays;
        this.openBay = openBay;
        this.charging = charging;
        this.clock = clock;
    }

    /**
     * @param arrivedNanos {@link System#nanoTime} when it arrived
     * @param linkWasUp whether it was written while this kiosk was listening
     * @param alongside what is written in the same transaction as its receipt: the offset it came with
     */
    public void carryOut(KioskCommand command, long arrivedNanos, boolean linkWasUp, Journal.Change alongside) {
        Optional<Seen> before = journal.write(connection -> {
            Optional<Seen> seen = commands.remember(connection, command.id(), command.bay(), clock.now());
            if (seen.isEmpty()) {
                facts.append(connection, command.bay(), new KioskFact.CommandReceived(command.id()));
            } else {
                repeatResult(connection, seen.get());
            }
            alongside.run(connection);
            return seen;
        });
        if (before.isPresent()) {
            LOG.infof(
                    "Command seen before. command=%s outcome=%s",
                    command.id(), before.get().outcome());
        } else {
            LOG.infof("Command received. command=%s bay=%s action=%s", command.id(), command.bay(), command.action());
            act(command, arrivedNanos, linkWasUp);
        }
    }

    private void repeatResult(java.sql.Connection connection, Seen seen) throws java.sql.SQLException {
        CommandOutcome outcome = seen.outcome();
        String result = seen.result();
        if (outcome != null && result != null) {
            facts.append(connection, seen.bay(), new KioskFact.CommandFinished(seen.id(), outcome, result));
        }
    }

    private void act(KioskCommand command, long arrivedNanos, boolean linkWasUp) {
        Optional<Bay> bay = bays.find(command.bay());
        if (!clock.now().isBefore(command.expiresAt())) {
            finish(command, CommandOutcome.EXPIRED, "It reached the kiosk after its expiry.");
        } else if (!clock.trusted() && !linkWasUp) {
            finish(command, CommandOutcome.EXPIRED, "The kiosk's clock is not set, so its age is not known.");
        } else if (bay.isEmpty()) {
            finish(command, CommandOutcome.FAILED, "No such bay is wired to this kiosk.");
        } else {
            switch (command.action()) {
                case OPEN -> open(command, bay.get(), arrivedNanos);
                case CHARGE_ON -> charge(command, bay.get(), true);
                case CHARGE_OFF -> charge(command, bay.get(), false);
            }
        }
    }

    private void open(KioskCommand command, Bay bay, long arrivedNanos) {
        try {
            openBay.open(OpenRequest.command(bay, command.id(), arrivedNanos));
        } catch (BayInUseException e) {
            finish(command, CommandOutcome.FAILED, "Somebody is at the bay.");
        }
    }

    private void charge(KioskCommand command, Bay bay, boolean on) {
        try {
            charging.order(bay, on);
            finish(command, CommandOutcome.SUCCEEDED, on ? "Charging was started." : "Charging was stopped.");
        } catch (ActuationException e) {
            finish(command, CommandOutcome.FAILED, e.getMessage());
        }
    }

    private void finish(KioskCommand command, CommandOutcome outcome, String result) {
        journal.change(connection -> {
            if (commands.finish(connection, command.id(), outcome, result)) {
                var fact = new KioskFact.CommandFinished(command.id(), outcome, result);
                facts.append(connection, command.bay(), fact);
            }
        });
        LOG.infof("Command finished. command=%s outcome=%s", command.id(), outcome);
    }
}
