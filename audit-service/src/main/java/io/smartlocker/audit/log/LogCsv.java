package io.smartlocker.audit.log;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries as CSV. A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
final class LogCsv {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    static final String HEADINGS = written(List.of(
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
        return written(Stream.<@Nullable Object>of(
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
                .map(cell -> escaped(Objects.toString(cell, "")))
                .toList());
    }

    private static String escaped(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }

    private static String written(List<String> cells) {
        StringWriter text = new StringWriter();
        CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)
                .writeRecord(cells);
        return text.toString();
    }
}
