package io.smartlocker.scheduling.roster;

import io.smartlocker.platform.problem.ProblemException;

/** What became of a row. */
public sealed interface RosterOutcome {
    /** The day is as the row wanted it; also when it was so before. */
    record Entered(RosterView roster) implements RosterOutcome {}

    /** The day stayed as it was. */
    record Refused(ProblemException reason) implements RosterOutcome {}

    /** The roster. @throws ProblemException the refusal */
    default RosterView entered() {
        return switch (this) {
            case Entered entered -> entered.roster();
            case Refused refused -> throw refused.reason();
        };
    }
}
