package io.smartlocker.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person who started the stack reads. Lines of parts that start at the same time never mix. */
final class Console {
    private final PrintStream out;

    Console(PrintStream out) {
        this.out = out;
    }

    synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    void ready(String part, Duration took, String address) {
        say(String.format(Locale.ROOT, "  %-20s %6s   %s", part, seconds(took), address));
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
