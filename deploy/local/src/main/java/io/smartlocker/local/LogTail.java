package io.smartlocker.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The end of a log file, for a message that says why something failed. */
final class LogTail {
    private static final int LINES = 15;

    private LogTail() {}

    /** The last lines, indented, under the file's name. */
    static String of(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return "\nThe end of " + log + ":\n"
                    + lines.subList(Math.max(0, lines.size() - LINES), lines.size()).stream()
                            .map(line -> "    " + line)
                            .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "\n(There is no log at " + log + ".)";
        }
    }
}
