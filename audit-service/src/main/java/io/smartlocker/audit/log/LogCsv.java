package io.smartlocker.audit.log;

import io.smartlocker.platform.csv.CsvLine;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries as CSV. */
final class LogCsv {
    static final String HEADINGS = CsvLine.of(List.of(
            "position",
            "id",
            "at",
            "recordedAt",
            "actorKind",
            "actor",
            "type",
            "subjectKind",
            "subject",
            "result",
            "details",
            "hash"));

    private LogCsv() {}

    /** One line, its end included. */
    static String line(LogEntry entry) {
        return CsvLine.of(Stream.<@Nullable Object>of(
                        entry.position,
                        entry.id,
                        entry.at,
                        entry.recordedAt,
                        entry.actorKind,
                        entry.actorId,
                        entry.type,
                        entry.subjectKind,
                        entry.subjectId,
                        entry.result,
                        entry.details,
                        HexFormat.of().formatHex(entry.hash))
                .map(cell -> Objects.toString(cell, ""))
                .toList());
    }
}
