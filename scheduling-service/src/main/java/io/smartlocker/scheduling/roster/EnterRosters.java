package io.smartlocker.scheduling.roster;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.scheduling.References;
import io.smartlocker.scheduling.roster.RosterRow.Begin;
import io.smartlocker.scheduling.roster.RosterRow.Change;
import io.smartlocker.scheduling.shift.PlannedShift;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plans who works on days of shifts, many at once: one by hand, or as many as a file has rows. Each row is refused or entered
 * by itself; a later row sees what the earlier ones did.
 */
@ApplicationScoped
public class EnterRosters {
    private final RosterFacts facts;
    private final Rosters rosters;
    private final RosterNews news;

    EnterRosters(RosterFacts facts, Rosters rosters, RosterNews news) {
        this.facts = facts;
        this.rosters = rosters;
        this.news = news;
    }

    /**
     * Enters rows in the transaction under way.
     *
     * @param begin what a change begins with on a day that has no roster
     * @return what became of each, in their order
     */
    public Uni<List<RosterOutcome>> enter(List<RosterRow> rows, Change change, Begin begin, Caller caller) {
        return rosters.lock(caller.organization())
                .chain(() -> facts.gather(rows, begin, caller))
                .flatMap(known -> {
                    Entering entering = new Entering(known, change, caller);
                    List<Decision> decisions =
                            rows.stream().map(entering::enter).toList();
                    return write(entering, caller)
                            .replaceWith(() ->
                                    decisions.stream().map(Decision::outcome).toList());
                });
    }

    private Uni<Void> write(Entering entering, Caller caller) {
        return Multi.createFrom()
                .iterable(entering.added)
                .onItem()
                .transformToUniAndConcatenate(rosters::add)
                .collect()
                .last()
                .chain(rosters::flush)
                .chain(() -> news.set(entering.changed, caller));
    }

    /** What was decided about a row: the roster as it is to be, or why not. */
    private record Decision(
            @Nullable Roster roster, @Nullable ProblemException refusal) {
        RosterOutcome outcome() {
            return roster != null
                    ? new RosterOutcome.Entered(RosterView.of(roster))
                    : new RosterOutcome.Refused(Objects.requireNonNull(refusal));
        }
    }

    /** Goes through the rows and remembers what they did. */
    private static final class Entering {
        private final Instant now = Instant.now();
        private final RosterFacts.Known known;
        private final Change change;
        private final Caller caller;
        private final RosterRules rules;
        private final Map<ShiftDay, Roster> rosters;
        private final List<Roster> added = new ArrayList<>();
        private final Set<Roster> changed = new LinkedHashSet<>();

        Entering(RosterFacts.Known known, Change change, Caller caller) {
            this.known = known;
            this.change = change;
            this.caller = caller;
            this.rules = new RosterRules(known.book(), known.unknown(), now);
            this.rosters = new HashMap<>(known.present());
        }

        Decision enter(RosterRow row) {
            PlannedShift shift = known.shifts().get(row.shift());
            if (shift == null) {
                return new Decision(null, References.unknown("shift", row.shift()));
            }
            Roster roster = rosters.get(row.shiftDay());
            List<UUID> before = roster == null ? known.usual().getOrDefault(row.shift(), List.of()) : roster.users();
            List<UUID> after = change.of(before, row.users());
            return rules.refusal(shift, row.day(), staying(row, roster, before), after)
                    .map(refusal -> new Decision(null, refusal))
                    .orElseGet(() -> {
                        known.book().enter(shift, row.shiftDay(), after);
                        return new Decision(roster == null ? begin(row, after) : follow(roster, after), null);
                    });
        }

        /** Whoever a row names is planned by it: that he usually works the shift does not let him work two at once. */
        private static List<UUID> staying(RosterRow row, @Nullable Roster roster, List<UUID> before) {
            return roster != null
                    ? before
                    : before.stream()
                            .filter(user -> !row.users().contains(user))
                            .toList();
        }

        private Roster begin(RosterRow row, List<UUID> users) {
            Roster roster = new Roster(UuidV7.next(), caller.organization(), row.shift(), row.day(), users, now);
            rosters.put(row.shiftDay(), roster);
            added.add(roster);
            changed.add(roster);
            return roster;
        }

        private Roster follow(Roster roster, List<UUID> users) {
            if (roster.replace(users, now)) {
                changed.add(roster);
            }
            return roster;
        }
    }
}
