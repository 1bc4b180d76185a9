package io.smartlocker.testing.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Durations of the same thing, measured many times. */
public final class Sample {
    private final List<Duration> durations = new ArrayList<>();

    public void add(Duration duration) {
        durations.add(duration);
    }

    public int size() {
        return durations.size();
    }

    /** @param share 0.5 for the median */
    public Duration quantile(double share) {
        List<Duration> sorted = durations.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(Math.ceil(share * sorted.size()) - 1)));
    }

    /** {@code p50 1.2 ms, p99 3.4 ms (50 times)}. */
    @Override
    public String toString() {
        return "p50 " + millis(quantile(0.5)) + ", p99 " + millis(quantile(0.99)) + " (" + size() + " times)";
    }

    public static String millis(Duration duration) {
        return String.format(Locale.ROOT, "%.1f ms", duration.toNanos() / 1e6);
    }
}
