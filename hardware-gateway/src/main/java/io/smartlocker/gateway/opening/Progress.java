package io.smartlocker.gateway.opening;

import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.CommandOutcome;
import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.journal.Intent;
import io.smartlocker.gateway.journal.Intent.State;
import io.smartlocker.gateway.journal.Intents;
import io.smartlocker.gateway.journal.Journal;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Writes each step of an intent and the facts that tell it, in one transaction a step. */
@Singleton
final class Progress {
    private final Journal journal;
    private final Intents intents;
    private final Facts facts;
    private final CommandResults results;
    private final Running running;
    private final HandOver handOver;
    private final WallClock clock;

    Progress(
            Journal journal,
            Intents intents,
            Facts facts,
            CommandResults results,
            Running running,
            HandOver handOver,
            WallClock clock) {
        this.journal = journal;
        this.intents = intents;
        this.facts = facts;
        this.results = results;
        this.running = running;
        this.handOver = handOver;
        this.clock = clock;
    }

    Intent fired(Intent intent, long micros) {
        Intent timed = intent.energisedAfter(micros);
        Intent next = timed.state() == State.INTENDED ? timed.reached(State.FIRED, clock.now()) : timed;
        return save(next, connection -> {
            facts.append(connection, intent.bay(), pulse(intent));
        });
    }

    /** Before it is: it counts as fired however far that comes. */
    Intent firesOnceMore(Intent intent) {
        return save(intent.firedOnceMore(), connection -> {});
    }

    void firedOnceMore(Intent intent) {
        facts.append(intent.bay(), pulse(intent));
    }

    private static KioskFact.BayFired pulse(Intent intent) {
        return new KioskFact.BayFired(
                intent.id(), intent.purpose(), intent.person(), intent.command(), intent.pulses());
    }

    Intent opened(Intent intent) {
        return save(intent.reached(State.OPENED, clock.now()), connection -> {
            facts.append(connection, intent.bay(), new KioskFact.DoorOpened(intent.id()));
            finishCommand(connection, intent, CommandOutcome.SUCCEEDED, "The door opened.");
        });
    }

    void leftOpen(Intent intent) {
        facts.append(intent.bay(), new KioskFact.DoorAlarm(KioskFact.Alarm.LEFT_OPEN, intent.id()));
    }

    Intent jammed(Intent intent, String result) {
        return save(intent.reached(State.JAMMED, clock.now()), connection -> {
            facts.append(connection, intent.bay(), new KioskFact.DoorAlarm(KioskFact.Alarm.JAMMED, intent.id()));
            endWithoutHandOver(connection, intent, KioskFact.Outcome.JAMMED);
            finishCommand(connection, intent, CommandOutcome.FAILED, result);
        });
    }

    Intent cancelled(Intent intent, String reason) {
        return save(
                intent.reached(State.CANCELLED, clock.now()),
                connection -> finishCommand(connection, intent, CommandOutcome.CANCELLED, reason));
    }

    Intent unknown(Intent intent) {
        return save(intent.reached(State.UNKNOWN, clock.now()), connection -> {
            endWithoutHandOver(connection, intent, KioskFact.Outcome.UNKNOWN);
            finishCommand(
                    connection,
                    intent,
                    CommandOutcome.UNKNOWN,
                    "The gateway stopped before the door was seen to open.");
        });
    }

    /**
     * @param doorSensed whether a sensor saw the door close; without one no closing is told
     */
    Intent concluded(Intent intent, Conclusion conclusion, boolean doorSensed) {
        return save(intent.reached(State.DONE, clock.now()), connection -> {
            for (Conclusion.Taken taken : conclusion.wentOut()) {
                handOver.taken(connection, intent, taken);
            }
            if (doorSensed) {
                facts.append(connection, intent.bay(), new KioskFact.DoorClosed(intent.id()));
            }
            for (Conclusion.Returned returned : conclusion.cameIn()) {
                handOver.returned(connection, intent, returned);
            }
            if (conclusion instanceof Conclusion.NothingMoved) {
                endWithoutHandOver(connection, intent, KioskFact.Outcome.NOTHING_MOVED);
            }
            finishCommand(connection, intent, CommandOutcome.SUCCEEDED, "The lock was fired; no sensor sees the door.");
        });
    }

    void forcedOpen(UUID bay) {
        journal.change(connection -> {
            facts.append(connection, bay, new KioskFact.DoorOpened(null));
            facts.append(connection, bay, new KioskFact.DoorAlarm(KioskFact.Alarm.FORCED_OPEN, null));
        });
    }

    KioskEvent closed(UUID bay) {
        return facts.append(bay, new KioskFact.DoorClosed(null));
    }

    private Intent save(Intent next, Journal.Change telling) {
        journal.change(connection -> {
            intents.save(connection, next);
            telling.run(connection);
        });
        running.put(next);
        return next;
    }

    private void endWithoutHandOver(Connection connection, Intent intent, KioskFact.Outcome outcome)
            throws SQLException {
        facts.append(connection, intent.bay(), new KioskFact.IntentEnded(intent.id(), outcome));
    }

    private void finishCommand(Connection connection, Intent intent, CommandOutcome outcome, String result)
            throws SQLException {
        UUID command = intent.command();
        if (command != null) {
            results.write(connection, command, intent.bay(), outcome, result);
        }
    }
}
