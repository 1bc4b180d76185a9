package io.smartlocker.audit.log;

import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** As what kind of file the log is taken away. */
enum ExportFormat {
    CSV("csv", LogCsv.HEADINGS, LogCsv::line),
    /** One JSON object a line, with all that the hashes are made of. */
    NDJSON("ndjson", "", SealedEntry::line);

    private final String parameter;
    private final String head;
    private final Function<LogEntry, String> line;

    ExportFormat(String parameter, String head, Function<LogEntry, String> line) {
        this.parameter = parameter;
        this.head = head;
        this.line = line;
    }

    /** @throws ProblemException 400 if there is no such format */
    static ExportFormat of(String parameter) {
        return Arrays.stream(values())
                .filter(format -> format.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(CommonProblem.INVALID, "format", "Use csv or ndjson."));
    }

    /** The ending of a file's name. */
    String ending() {
        return parameter;
    }

    /** What the file begins with. */
    String head() {
        return head;
    }

    String lines(List<LogEntry> entries) {
        return entries.stream().map(line).collect(Collectors.joining());
    }
}
