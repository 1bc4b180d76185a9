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
import java.util.UUID;
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
    private final CommandResults results;
    private final Facts facts;
    private final Bays bays;
    private final OpenBay openBay;
    private final Charging charging;
    private final KioskOrders kioskOrders;
    private final WallClock clock;

    CarryOutCommand(
            Journal journal,
            Commands commands,
            CommandResults results,
            Facts facts,
            Bays bays,
            OpenBay openBay,
            Charging charging,
            KioskOrders kioskOrders,
            WallClock clock) {
        this.journal = journal;
        this.commands = commands;
        this.results = results;
        this.facts = facts;
        this.bays = bays;
        this.openBay = openBay;
        this.charging = charging;
        this.kioskOrders = kioskOrders;
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
                results.repeat(connection, seen.get());
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

    private void act(KioskCommand command, long arrivedNanos, boolean linkWasUp) {
        if (!clock.now().isBefore(command.expiresAt())) {
            finish(command, CommandOutcome.EXPIRED, "It reached the kiosk after its expiry.");
        } else if (!clock.trusted() && !linkWasUp) {
            finish(command, CommandOutcome.EXPIRED, "The kiosk's clock is not set, so its age is not known.");
        } else {
            switch (command.action()) {
                case OPEN -> bay(command).ifPresent(bay -> open(command, bay, arrivedNanos));
                case CHARGE_ON -> bay(command).ifPresent(bay -> charge(command, bay, true));
                case CHARGE_OFF -> bay(command).ifPresent(bay -> charge(command, bay, false));
                case STATUS -> kioskOrders.status(command);
                case SERVICE_ON -> kioskOrders.beginService(command);
                case SERVICE_OFF -> kioskOrders.endService(command);
                case CANCEL -> throw new IllegalArgumentException("A cancellation is no command of its own");
            }
        }
    }

    /** The bay that a command is about; without one the command has failed. */
    private Optional<Bay> bay(KioskCommand command) {
        UUID named = command.bay();
        Optional<Bay> bay = named == null ? Optional.empty() : bays.find(named);
        if (bay.isEmpty()) {
            finish(command, CommandOutcome.FAILED, "No such bay is wired to this kiosk.");
        }
        return bay;
    }

    /** What the disk does not remember could be carried out again after a crash. */
    private void open(KioskCommand command, Bay bay, long arrivedNanos) {
        if (!journal.writable()) {
            finish(command, CommandOutcome.FAILED, "The kiosk's disk takes nothing, so nothing is opened from afar.");
            return;
        }
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
        results.write(command.id(), command.bay(), outcome, result);
    }
}
