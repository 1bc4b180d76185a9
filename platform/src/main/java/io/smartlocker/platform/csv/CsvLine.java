package io.smartlocker.platform.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of CSV files that we hand out. A cell that a spreadsheet would run as a formula gets an apostrophe in front, which
 * is taken away when the file comes back; so does one that looks as if it had got one, or it would come back without its own.
 */
public final class CsvLine {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

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
    public static String plain(String cell) {
        return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
    }

    private static String escaped(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }

    private static boolean isFormula(String cell) {
        return FORMULA.matcher(cell).matches();
    }
}
