package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.csv.CsvList;
import io.smartlocker.platform.imports.Column;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.paging.SearchQuery;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.scheduling.naming.NamedBy;
import io.smartlocker.scheduling.naming.Names;
import io.smartlocker.scheduling.naming.Titles;
import io.smartlocker.scheduling.shift.Shifts.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The days on which shifts are not as usual as a file, which can be read in again. */
@ApplicationScoped
class ExportExceptions {
    private final ExceptionalDays days;
    private final Shifts shifts;
    private final PlannedShifts plannedShifts;
    private final Names names;

    ExportExceptions(ExceptionalDays days, Shifts shifts, PlannedShifts plannedShifts, Names names) {
        this.days = days;
        this.shifts = shifts;
        this.plannedShifts = plannedShifts;
        this.names = names;
    }

    /** @throws ProblemException 400 if a filter does not fit */
    CsvList list(SearchQuery query, ExceptionFilter filter, Caller caller) {
        Listing listing = filter.listing(query, caller);
        return new CsvList(
                "shift-exceptions.csv",
                Column.headings(ExceptionColumn.values()),
                (cursor, count) -> listing.part(cursor, count).flatMap(part -> days.some(part.ids())
                        .flatMap(found -> lines(part.inOrder(found, day -> day.id), caller))
                        .map(lines -> new CsvList.Part(lines, part.next()))));
    }

    private Uni<List<List<String>>> lines(List<ExceptionalDay> found, Caller caller) {
        Set<UUID> ids = found.stream().map(day -> day.shift).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : shifts.all(Selection.visibleTo(caller).and("s.id in (:ids)", "ids", List.copyOf(ids)))
                        .flatMap(known -> titled(known, caller))
                        .map(titled -> found.stream()
                                .filter(day -> titled.shifts.containsKey(day.shift))
                                .map(titled::line)
                                .toList());
    }

    private Uni<Titled> titled(List<Shift> known, Caller caller) {
        return plannedShifts
                .namesakes(known.stream().map(shift -> shift.name).collect(Collectors.toSet()), caller)
                .flatMap(namesakes -> names.call(
                                NamedBy.LOCATION,
                                known.stream().map(shift -> shift.location).collect(Collectors.toSet()),
                                caller)
                        .map(places -> new Titled(
                                known.stream().collect(Collectors.toMap(shift -> shift.id, Function.identity())),
                                namesakes,
                                places)));
    }

    /** What is named in some rows, and how it is called. */
    private record Titled(Map<UUID, Shift> shifts, Set<UUID> namesakes, Titles locations) {
        List<String> line(ExceptionalDay day) {
            Shift shift = Objects.requireNonNull(shifts.get(day.shift));
            return List.of(
                    day.day.toString(),
                    locations.of(shift.location),
                    namesakes.contains(shift.id) ? shift.id.toString() : shift.name,
                    Objects.toString(day.start, ""),
                    Objects.toString(day.end, ""),
                    "yes");
        }
    }
}
