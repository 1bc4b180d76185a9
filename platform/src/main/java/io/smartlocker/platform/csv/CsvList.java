package io.smartlocker.platform.csv;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list that is handed out as a CSV file.
 *
 * @param name of the file
 * @param headings the names of the columns
 */
public record CsvList(String name, List<String> headings, Source source) {

    /** Reads a list part by part, each in a session of its own. What is changed meanwhile may be in it as it was before. */
    @FunctionalInterface
    public interface Source {
        /**
         * A part of it.
         *
         * @param cursor what the part before it said, absent for the first
         * @param count of how many rows at most
         */
        Uni<Part> read(Optional<String> cursor, int count);
    }

    /**
     * Some lines.
     *
     * @param next behind what to go on, absent with the last part
     */
    public record Part(List<List<String>> lines, @Nullable String next) {}
}
