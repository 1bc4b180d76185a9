package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.imports.Cells;
import io.smartlocker.scheduling.naming.Meanings;
import io.smartlocker.scheduling.naming.NamedBy;
import io.smartlocker.scheduling.naming.Names;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds out what the rows of a file of shifts name. */
@ApplicationScoped
class ShiftNames {
    private final Names names;

    ShiftNames(Names names) {
        this.names = names;
    }

    /** Reads all names of some rows in the session under way. */
    Uni<ShiftMeanings> read(List<Cells> rows, Caller caller) {
        return Multi.createFrom()
                .items(Arrays.stream(ShiftColumn.values())
                        .filter(column -> column.names().isPresent()))
                .onItem()
                .transformToUniAndConcatenate(
                        column -> read(column, column.names().orElseThrow(), rows, caller))
                .collect()
                .asMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(ShiftMeanings::new);
    }

    private Uni<Map.Entry<ShiftColumn, Meanings>> read(
            ShiftColumn column, NamedBy<?> by, List<Cells> rows, Caller caller) {
        List<String> texts =
                rows.stream().flatMap(row -> texts(column, row)).distinct().toList();
        return names.mean(by, texts, caller).map(meanings -> Map.entry(column, meanings));
    }

    private static Stream<String> texts(ShiftColumn column, Cells row) {
        return column == ShiftColumn.LOCATION
                ? row.filled(column).stream()
                : row.parts(column).stream()
                        .flatMap(List::stream)
                        .map(part -> column == ShiftColumn.DEVICE_TYPES ? NeedCells.type(part) : part);
    }
}
