package io.smartlocker.testing.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * Rows of the table of {@code docs/performance.md}. They are in the module's {@code target/bench.md} as soon as they were
 * measured, so that what fails later takes none of them along.
 */
public final class Report {
    private final Path file;

    private Report(Path file) {
        this.file = file;
    }

    /** An empty one, in the place of the last. */
    public static Report begin() throws IOException {
        Path file = Path.of("target", "bench.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        return new Report(file);
    }

    /** @param bar what it is to be, empty for what only explains another row */
    public void row(String what, String measured, String bar) throws IOException {
        Files.writeString(file, "| " + what + " | " + measured + " | " + bar + " |\n", StandardOpenOption.APPEND);
    }

    /** On a machine that is busy with other things the figures say little; so it is told. */
    public void end() throws IOException {
        row("load average of 5 minutes when these had been measured", loadAverage(), "");
    }

    private static String loadAverage() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ", 3)[1];
    }

    /** {@code 12,345/s}. */
    public static String perSecond(double rate) {
        return String.format(Locale.ROOT, "%,.0f/s", rate);
    }

    /** {@code 1.2}: how many times as much one is as its peer. */
    public static String times(double measured, double peer) {
        return String.format(Locale.ROOT, "%.1f", measured / peer);
    }

    /** {@code 85 %}. */
    public static String percent(double measured, double peer) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * measured / peer);
    }
}
