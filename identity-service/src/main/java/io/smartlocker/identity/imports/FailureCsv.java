package io.smartlocker.identity.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Failed rows as CSV. A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
final class FailureCsv {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private FailureCsv() {}

    static boolean startsFormula(char first) {
        return FORMULA_STARTS.indexOf(first) >= 0;
    }

    /** One line, its end included. */
    static String line(List<String> cells, String last) {
        List<String> all = new ArrayList<>(cells);
        all.add(last);
        StringWriter text = new StringWriter();
        CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)
                .writeRecord(all.stream().map(FailureCsv::escaped).toList());
        return text.toString();
    }

    private static String escaped(String cell) {
        return !cell.isEmpty() && startsFormula(cell.charAt(0)) ? "'" + cell : cell;
    }
}
