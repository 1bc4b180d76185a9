package io.smartlocker.scheduling.shift;

import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.scheduling.naming.Meanings;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the names in some rows mean, column by column. */
record ShiftMeanings(Map<ShiftColumn, Meanings> byColumn) {
    /** @throws ProblemException 422 if there is no such thing, or more than one */
    UUID require(ShiftColumn column, String name) {
        return byColumn.getOrDefault(column, Meanings.of(column.field(), List.of()))
                .require(column, name);
    }
}
