package io.smartlocker.gateway.opening;

import io.smartlocker.contracts.kiosk.KioskFact.CommandOutcome;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.gateway.cabinet.Bays;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.directory.Inventory;
import io.smartlocker.gateway.journal.Commands;
import io.smartlocker.gateway.journal.Doors;
import io.smartlocker.gateway.journal.Intent;
import io.smartlocker.gateway.journal.Intents;
import io.smartlocker.gateway.sensing.ContentSensor.Content;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Settles what a crash interrupted. Sensors tell as far as they can, the rest is UNKNOWN, and nothing is ever fired
 * again.
 */
@Singleton
public final class RecoverIntents {
    private static final Logger LOG = Logger.getLogger(RecoverIntents.class);
    private static final String INTERRUPTED = "The gateway stopped before it was carried out.";

    private final Intents intents;
    private final Commands commands;
    private final CommandResults results;
    private final Running running;
    private final Progress progress;
    private final FollowDoor follow;
    private final EndIntent endIntent;
    private final Bays bays;
    private final Inventory inventory;
    private final Doors doors;

    RecoverIntents(
            Intents intents,
            Commands commands,
            CommandResults results,
            Running running,
            Progress progress,
            FollowDoor follow,
            EndIntent endIntent,
            Bays bays,
            Inventory inventory,
            Doors doors) {
        this.intents = intents;
        this.commands = commands;
        this.results = results;
        this.running = running;
        this.progress = progress;
        this.follow = follow;
        this.endIntent = endIntent;
        this.bays = bays;
        this.inventory = inventory;
        this.doors = doors;
    }

    /** To be called once, before anything can be fired. */
    public void recover() {
        doors.jams().values().forEach(intent -> intents.find(intent).ifPresent(running::recall));
        intents.unfinished().forEach(this::settle);
        commands.unfinished().stream()
                .filter(command -> command.outcome() == null)
                .forEach(this::answer);
    }

    private void settle(Intent intent) {
        running.begin(intent);
        Optional<Bay> bay = bays.find(intent.bay());
        Door door = bay.map(Bay::door).orElse(Door.UNKNOWN);
        if (door == Door.OPEN && intent.state() == Intent.State.OPENED) {
            follow.standsOpen(intent);
        } else if (door == Door.OPEN) {
            follow.opened(intent);
        } else if (door == Door.CLOSED && contentTells(intent, bay)) {
            endIntent.conclude(intent, intent.state() == Intent.State.OPENED);
        } else {
            progress.unknown(intent);
        }
        LOG.warnf("An interrupted intent was settled. intent=%s bay=%s door=%s", intent.id(), intent.bay(), door);
    }

    /**
     * Whether the bay's content shows what happened. That nothing moved shows nothing where the door was not even seen to
     * open: the lock may have been fired, and then nobody knows what somebody did.
     */
    private boolean contentTells(Intent intent, Optional<Bay> bay) {
        Content content = bay.map(found -> bays.content(found.address())).orElseGet(Content.Unknown::new);
        if (content instanceof Content.Unknown) {
            return false;
        }
        return switch (Conclusion.of(intent, content, inventory.now())) {
            case Conclusion.Taken it -> true;
            case Conclusion.Returned it -> true;
            case Conclusion.Exchanged it -> true;
            case Conclusion.NothingMoved it -> intent.state() == Intent.State.OPENED;
            case Conclusion.JustOpened it -> intent.state() == Intent.State.OPENED;
        };
    }

    /** Its intent, if there was one, is settled by now: a command left over was never fired. */
    private void answer(Commands.Seen command) {
        if (running.ofCommand(command.id()).isEmpty()) {
            results.write(command.id(), command.bay(), CommandOutcome.FAILED, INTERRUPTED);
        }
    }
}
