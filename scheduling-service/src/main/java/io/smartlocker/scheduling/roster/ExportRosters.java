package io.smartlocker.scheduling.roster;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.csv.CsvList;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.paging.SearchQuery;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.scheduling.naming.NamedBy;
import io.smartlocker.scheduling.naming.Names;
import io.smartlocker.scheduling.naming.Titles;
import io.smartlocker.scheduling.shift.PlannedShift;
import io.smartlocker.scheduling.shift.PlannedShifts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rosters as a file, which can be read in again: a row for each person, shift and day. */
@ApplicationScoped
class ExportRosters {
    /** Each may name a thousand people. */
    private static final int MOST_DAYS_AT_ONCE = 50;

    private final Rosters rosters;
    private final PlannedShifts shifts;
    private final Names names;

    ExportRosters(Rosters rosters, PlannedShifts shifts, Names names) {
        this.rosters = rosters;
        this.shifts = shifts;
        this.names = names;
    }

    /** @throws ProblemException 400 if a filter does not fit */
    CsvList list(SearchQuery query, RosterFilter filter, Caller caller) {
        Listing listing = filter.listing(query, caller);
        return new CsvList(
                "rosters.csv",
                Arrays.stream(RosterColumn.values()).map(RosterColumn::field).toList(),
                (cursor, count) -> listing.part(cursor, Math.min(count, MOST_DAYS_AT_ONCE))
                        .flatMap(part -> rosters.some(part.ids())
                                .flatMap(found -> lines(part.inOrder(found, roster -> roster.id), caller))
                                .map(lines -> new CsvList.Part(lines, part.next()))));
    }

    private Uni<List<List<String>>> lines(List<Roster> days, Caller caller) {
        return shifts.some(days.stream().map(day -> day.shift).collect(Collectors.toSet()), caller)
                .flatMap(found -> titled(found, users(days), caller))
                .map(titled -> days.stream().flatMap(titled::lines).toList());
    }

    private Uni<Titled> titled(List<PlannedShift> found, Set<UUID> users, Caller caller) {
        return titles(found, caller).flatMap(titles -> names.call(NamedBy.LOCATION, locations(found), caller)
                .flatMap(places -> names.call(NamedBy.EMPLOYEE_ID, users, caller)
                        .flatMap(ids -> names.call(NamedBy.PERSON, users, caller)
                                .map(people -> new Titled(byId(found), titles, places, ids, people)))));
    }

    /** A shift that is called as another one at its location is told by its id. */
    private Uni<Titles> titles(List<PlannedShift> found, Caller caller) {
        return shifts.namesakes(found.stream().map(PlannedShift::name).collect(Collectors.toSet()), caller)
                .map(namesakes -> new Titles(found.stream()
                        .filter(shift -> !namesakes.contains(shift.id()))
                        .collect(Collectors.toMap(PlannedShift::id, PlannedShift::name))));
    }

    private static Set<UUID> users(List<Roster> days) {
        return days.stream().flatMap(day -> day.users().stream()).collect(Collectors.toSet());
    }

    private static Set<UUID> locations(List<PlannedShift> shifts) {
        return shifts.stream().map(PlannedShift::location).collect(Collectors.toSet());
    }

    private static Map<UUID, PlannedShift> byId(List<PlannedShift> shifts) {
        return shifts.stream().collect(Collectors.toMap(PlannedShift::id, Function.identity()));
    }

    /** What is named in some rows, and how it is called. */
    private record Titled(
            Map<UUID, PlannedShift> shifts, Titles titles, Titles locations, Titles employeeIds, Titles people) {
        Stream<List<String>> lines(Roster roster) {
            PlannedShift shift = shifts.get(roster.shift);
            return shift == null ? Stream.empty() : roster.users().stream().map(user -> line(roster, shift, user));
        }

        private List<String> line(Roster roster, PlannedShift shift, UUID user) {
            return Arrays.stream(RosterColumn.values())
                    .map(column -> switch (column) {
                        case DAY -> roster.day.toString();
                        case LOCATION -> locations.of(shift.location());
                        case SHIFT -> titles.of(roster.shift);
                        case EMPLOYEE_ID -> employeeIds.of(user);
                        case NAME -> people.find(user).orElse("");
                        case WORKS -> "yes";
                    })
                    .toList();
        }
    }
}
