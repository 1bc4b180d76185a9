package io.smartlocker.scheduling.roster;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.imports.Cells;
import io.smartlocker.platform.imports.ImportTerms;
import io.smartlocker.platform.imports.KnownColumns;
import io.smartlocker.platform.imports.RowOutcome;
import io.smartlocker.platform.imports.RowOutcome.Result;
import io.smartlocker.platform.imports.RowWriter;
import io.smartlocker.platform.imports.WriteBatch;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.scheduling.SchedulingProblem;
import io.smartlocker.scheduling.roster.RosterNames.Named;
import io.smartlocker.scheduling.roster.RosterRow.Begin;
import io.smartlocker.scheduling.roster.RosterRow.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Has people work shifts, or not, as a file says: a row for each person, shift and day. Whoever is in no row stays as he
 * was.
 */
@ApplicationScoped
class ImportRosters implements RowWriter {
    private static final KnownColumns COLUMNS = KnownColumns.of(
            "rosters", RosterColumn.values(), RosterColumn.DAY, RosterColumn.SHIFT, RosterColumn.EMPLOYEE_ID);

    private final WriteBatch writeBatch;
    private final RosterNames names;
    private final Rosters rosters;
    private final EnterRosters enterRosters;

    ImportRosters(WriteBatch writeBatch, RosterNames names, Rosters rosters, EnterRosters enterRosters) {
        this.writeBatch = writeBatch;
        this.names = names;
        this.rosters = rosters;
        this.enterRosters = enterRosters;
    }

    @Override
    public String things() {
        return "rosters";
    }

    @Override
    public KnownColumns columns() {
        return COLUMNS;
    }

    @Override
    public void write(List<Cells> rows, ImportTerms terms, Progress progress) {
        writeBatch.write(rows, terms, progress, batch -> enter(batch, terms.caller()));
    }

    private Uni<List<RowOutcome>> enter(List<Cells> rows, Caller caller) {
        return rosters.lock(caller.organization())
                .chain(() -> names.read(rows, caller))
                .flatMap(read -> crews(read.accepted())
                        .map(crews -> RosterSteps.of(read.accepted(), crews.keySet()))
                        .flatMap(steps -> enter(steps, caller, new ArrayList<>(read.refused()))));
    }

    private Uni<List<RowOutcome>> enter(RosterSteps steps, Caller caller, List<RowOutcome> outcomes) {
        return enter(steps.takeOff(), Change.REMOVE, Begin.USUAL_CREW, caller)
                .invoke(outcomes::addAll)
                .chain(() -> enter(steps.putOn(), Change.ADD, Begin.EMPTY, caller))
                .invoke(outcomes::addAll)
                .chain(() -> enter(steps.takeOffLast(), Change.REMOVE, Begin.USUAL_CREW, caller))
                .invoke(outcomes::addAll)
                .replaceWith(outcomes);
    }

    /** What is as it is wanted stays untouched, also on a day that is over. */
    private Uni<List<RowOutcome>> enter(List<Named> rows, Change change, Begin begin, Caller caller) {
        return crews(rows).flatMap(crews -> {
            Map<Boolean, List<Named>> bySame =
                    rows.stream().collect(Collectors.partitioningBy(row -> isSo(row, crews)));
            Stream<RowOutcome> same = bySame.getOrDefault(true, List.of()).stream()
                    .map(row -> RowOutcome.of(row.cells(), Result.UNCHANGED));
            List<Named> wanted = bySame.getOrDefault(false, List.of());
            return wanted.isEmpty()
                    ? Uni.createFrom().item(same.toList())
                    : enterRosters
                            .enter(wanted.stream().map(Named::row).toList(), change, begin, caller)
                            .map(entered -> Stream.concat(same, outcomes(wanted, entered))
                                    .toList());
        });
    }

    private static boolean isSo(Named row, Map<ShiftDay, List<UUID>> crews) {
        List<UUID> crew = crews.get(row.day());
        return crew != null && crew.contains(row.user()) == row.works();
    }

    /** Who works on the days of some rows, as far as these have rosters. */
    private Uni<Map<ShiftDay, List<UUID>>> crews(List<Named> rows) {
        return rosters.of(rows.stream().map(Named::day).collect(Collectors.toSet()))
                .map(found -> {
                    Map<ShiftDay, List<UUID>> crews = new HashMap<>();
                    found.forEach((day, roster) -> crews.put(day, roster.users()));
                    return crews;
                });
    }

    private static Stream<RowOutcome> outcomes(List<Named> rows, List<RosterOutcome> entered) {
        return IntStream.range(0, rows.size()).mapToObj(i -> outcome(rows.get(i), entered.get(i)));
    }

    private static RowOutcome outcome(Named row, RosterOutcome entered) {
        return switch (entered) {
            case RosterOutcome.Refused refused -> RowOutcome.failed(row.cells(), reason(refused.reason()));
            case RosterOutcome.Entered ignored ->
                RowOutcome.of(row.cells(), row.works() ? Result.ADDED : Result.CHANGED);
        };
    }

    /** In the words of the file; the API speaks of people and shifts by their ids. */
    private static String reason(ProblemException refusal) {
        String field = RosterColumn.EMPLOYEE_ID.field();
        return refusal.type() == SchedulingProblem.DOUBLE_BOOKED
                ? field + ": works another shift at that time."
                : refusal.reason().replaceFirst("^users:", field + ":");
    }
}
