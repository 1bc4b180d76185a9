package io.smartlocker.scheduling.roster;

import io.smartlocker.scheduling.roster.RosterNames.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * In which order rows are entered. Whoever goes from one shift to another is taken off before he is put on, whichever row
 * comes first. On a day without a roster the first row decides with whom it begins: put somebody on it, and it begins with
 * nobody, since the file says who works; take somebody off it, and it begins with those who usually work.
 */
record RosterSteps(List<Named> takeOff, List<Named> putOn, List<Named> takeOffLast) {
    /** @param rostered the days that have a roster */
    static RosterSteps of(List<Named> rows, Collection<ShiftDay> rostered) {
        Map<ShiftDay, Boolean> beginsEmpty = new HashMap<>();
        rows.forEach(row -> beginsEmpty.putIfAbsent(row.day(), row.works() && !rostered.contains(row.day())));
        Predicate<Named> works = Named::works;
        Predicate<Named> begun = row -> beginsEmpty.getOrDefault(row.day(), false);
        return new RosterSteps(
                only(rows, works.negate().and(begun.negate())),
                only(rows, works),
                only(rows, works.negate().and(begun)));
    }

    private static List<Named> only(List<Named> rows, Predicate<Named> which) {
        return rows.stream().filter(which).toList();
    }
}
