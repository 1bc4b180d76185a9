package io.smartlocker.system.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table of {@code docs/performance.md}. */
final class Report {
    private final List<String> rows = new ArrayList<>();

    void row(String what, String measured, String bar) {
        rows.add("| " + what + " | " + measured + " | " + bar + " |");
    }

    String markdown() throws IOException {
        return "On " + Runtime.getRuntime().availableProcessors() + " processors, JDK "
                + Runtime.version().feature()
                + ", load average " + loadAverage() + " when it ended.\n\n"
                + "| what | measured | bar |\n|---|---|---|\n" + String.join("\n", rows) + "\n";
    }

    /** On a machine that is busy with other things the figures say little; so it is told. */
    private static String loadAverage() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ", 3)[1];
    }
}
