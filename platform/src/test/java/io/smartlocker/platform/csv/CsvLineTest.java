package io.smartlocker.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {
    @Test
    void cells_are_quoted_where_they_have_to_be() {
        assertThat(CsvLine.of(List.of("a", "", "b,c", "a \"word\"", "two\nlines")))
                .isEqualTo("a,,\"b,c\",\"a \"\"word\"\"\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=SUM(A1)", "+49 30 1234", "-1", "@me", "\tx", "'=SUM(A1)", "''=SUM(A1)", "=two\nlines"})
    void what_a_spreadsheet_would_run_is_escaped_and_comes_back_as_it_was(String cell) {
        String sent = cell(CsvLine.of(List.of(cell)));

        assertThat(sent).isEqualTo("'" + cell);
        assertThat(CsvLine.plain(sent)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Early", "'", "'s Gravenhage", "1-2", "a=b", "06:00"})
    void anything_else_stays_as_it_is(String cell) {
        assertThat(cell(CsvLine.of(List.of(cell)))).isEqualTo(cell);
        assertThat(CsvLine.plain(cell)).isEqualTo(cell);
    }

    /** The one cell of a line. */
    private static String cell(String line) {
        String text = line.substring(0, line.length() - "\r\n".length());
        return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }
}
