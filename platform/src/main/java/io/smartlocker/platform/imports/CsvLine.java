package io.smartlocker.platform.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;

/**
 * Lines of CSV files that we hand out. A cell that a spreadsheet would run as a formula gets an apostrophe in front, which
 * is taken away when the file comes back.
 */
public final class CsvLine {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvLine() {}

    /** One line, its end included. */
    public static String of(List<String> cells) {
        StringWriter text = new StringWriter();
        CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)
                .writeRecord(cells.stream().map(CsvLine::escaped).toList());
        return text.toString();
    }

    /** What a cell said before it was escaped. */
    static String plain(String cell) {
        boolean escaped = cell.length() > 1 && cell.charAt(0) == '\'' && startsFormula(cell.charAt(1));
        return escaped ? cell.substring(1) : cell;
    }

    private static String escaped(String cell) {
        return !cell.isEmpty() && startsFormula(cell.charAt(0)) ? "'" + cell : cell;
    }

    private static boolean startsFormula(char first) {
        return FORMULA_STARTS.indexOf(first) >= 0;
    }
}
