package io.smartlocker.platform.imports;

import io.smartlocker.platform.csv.CsvLine;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which column of a file holds what; those that hold nothing for us are passed over. */
record Columns(KnownColumns known, List<Optional<Column>> all) {
    /** Our own column in the list of failed rows, which people send back corrected. */
    static final String REASON = "reason";

    /** The cell of a column in a row; empty when the file does not have that column. */
    Optional<String> cell(Column column, List<String> cells) {
        int place = all.indexOf(Optional.of(column));
        return place < 0 || place >= cells.size() ? Optional.empty() : Optional.of(CsvLine.plain(cells.get(place)));
    }

    /** Headings for a file whose columns go by their place. */
    List<String> headings() {
        return all.stream().map(column -> column.map(Column::field).orElse("")).toList();
    }

    static boolean isPassedOver(@Nullable String heading) {
        String text = Objects.requireNonNullElse(heading, "").strip();
        return text.isEmpty() || text.equalsIgnoreCase(REASON);
    }
}
