package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.csv.CsvList;
import io.smartlocker.platform.imports.Column;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.paging.SearchQuery;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.scheduling.naming.Names;
import io.smartlocker.scheduling.naming.Titles;
import io.smartlocker.scheduling.shift.Shifts.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shifts as a file, which can be read in again. */
@ApplicationScoped
class ExportShifts {
    /** Each may name a thousand people. */
    private static final int MOST_AT_ONCE = 50;

    private final Shifts shifts;
    private final ShiftDevices devices;
    private final PlannedShifts plannedShifts;
    private final Names names;

    ExportShifts(Shifts shifts, ShiftDevices devices, PlannedShifts plannedShifts, Names names) {
        this.shifts = shifts;
        this.devices = devices;
        this.plannedShifts = plannedShifts;
        this.names = names;
    }

    /** @throws ProblemException 400 if a filter does not fit */
    CsvList list(SearchQuery query, ShiftFilter filter, Caller caller) {
        Listing listing = filter.listing(query, caller);
        return new CsvList("shifts.csv", Column.headings(ShiftColumn.values()), (cursor, count) -> listing.part(
                        cursor, Math.min(count, MOST_AT_ONCE))
                .flatMap(part -> lines(part, caller).map(lines -> new CsvList.Part(lines, part.next()))));
    }

    private Uni<List<List<String>>> lines(Listing.Part part, Caller caller) {
        return part.ids().isEmpty()
                ? Uni.createFrom().item(List.of())
                : shifts.all(Selection.visibleTo(caller).and("s.id in (:ids)", "ids", part.ids()))
                        .flatMap(found -> lines(part.inOrder(found, shift -> shift.id), part.ids(), caller));
    }

    private Uni<List<List<String>>> lines(List<Shift> found, List<UUID> ids, Caller caller) {
        return devices.of(ids).flatMap(needed -> {
            Map<UUID, List<ShiftDevice>> needs = needed.stream().collect(Collectors.groupingBy(need -> need.shift));
            List<ShiftLine> lines = found.stream()
                    .map(shift -> new ShiftLine(shift, needs.getOrDefault(shift.id, List.of())))
                    .toList();
            return plannedShifts
                    .namesakes(found.stream().map(shift -> shift.name).collect(Collectors.toSet()), caller)
                    .flatMap(namesakes -> titles(lines, caller).map(titles -> lines.stream()
                            .map(line -> line.cells(titles, namesakes.contains(line.id())))
                            .toList()));
        });
    }

    private Uni<Map<ShiftColumn, Titles>> titles(List<ShiftLine> lines, Caller caller) {
        return Multi.createFrom()
                .items(Arrays.stream(ShiftColumn.values())
                        .filter(column -> column.names().isPresent()))
                .onItem()
                .transformToUniAndConcatenate(column -> {
                    Set<UUID> ids = lines.stream()
                            .flatMap(line -> line.ids(column).stream())
                            .collect(Collectors.toSet());
                    return names.call(column.names().orElseThrow(), ids, caller)
                            .map(titles -> Map.entry(column, titles));
                })
                .collect()
                .asMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
