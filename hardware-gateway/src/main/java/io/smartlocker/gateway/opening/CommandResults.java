package io.smartlocker.gateway.opening;

import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.CommandOutcome;
import io.smartlocker.gateway.journal.Commands;
import io.smartlocker.gateway.journal.Commands.Seen;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.journal.Journal;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes how commands ended, each once, and tells it. */
@Singleton
final class CommandResults {
    private static final Logger LOG = Logger.getLogger(CommandResults.class);

    private final Journal journal;
    private final Commands commands;
    private final Facts facts;

    CommandResults(Journal journal, Commands commands, Facts facts) {
        this.journal = journal;
        this.commands = commands;
        this.facts = facts;
    }

    /** Writes the first result in a transaction of its own; a later one changes nothing. */
    void write(UUID command, @Nullable UUID bay, CommandOutcome outcome, String result) {
        journal.change(connection -> write(connection, command, bay, outcome, result));
        LOG.infof("Command finished. command=%s outcome=%s", command, outcome);
    }

    /** Writes the first result into the transaction; a later one changes nothing. */
    void write(Connection connection, UUID command, @Nullable UUID bay, CommandOutcome outcome, String result)
            throws SQLException {
        if (commands.finish(connection, command, outcome, result)) {
            facts.append(connection, bay, new KioskFact.CommandFinished(command, outcome, result));
        }
    }

    /** Tells the result of a command again, if it has one. */
    void repeat(Connection connection, Seen seen) throws SQLException {
        CommandOutcome outcome = seen.outcome();
        String result = seen.result();
        if (outcome != null && result != null) {
            facts.append(connection, seen.bay(), new KioskFact.CommandFinished(seen.id(), outcome, result));
        }
    }
}
