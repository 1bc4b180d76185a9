package io.smartlocker.audit.log;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.testing.Backends;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Not a test by its name, so that only {@code ./run bench} runs it. {@code -Dbench.activities} says how many activities are
 * taken in, {@code -Dbench.entries} at which sizes of the log it is asked.
 */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class LogBench {
    private static final int ACTIVITIES = Integer.getInteger("bench.activities", 200_000);
    private static final long[] SIZES = Arrays.stream(
                    System.getProperty("bench.entries", "1000000,10000000").split(","))
            .mapToLong(Long::parseLong)
            .toArray();

    private final StringBuilder table = new StringBuilder("| what | measured | bar |\n|---|---|---|\n");

    @Test
    void measure() throws Exception {
        double bare = BenchIntake.bareRows(ACTIVITIES);
        double intake = BenchIntake.throughKafka(ACTIVITIES);
        row("audit: entries taken in through Kafka", perSecond(intake), "≥ 5,000/s");
        row(
                "audit: the same rows by COPY, 500 a transaction",
                perSecond(bare) + String.format(Locale.ROOT, "; %.0f %% of it", 100 * intake / bare),
                "");
        Map<String, Double> before = new LinkedHashMap<>();
        BenchQueries queries = new BenchQueries();
        for (long size : SIZES) {
            queries.fillUpTo(size);
            for (Map.Entry<String, String> query : queries.all().entrySet()) {
                double p95 = queries.p95Millis(query.getValue());
                Double earlier = before.put(query.getKey(), p95);
                row(
                        String.format(Locale.ROOT, "audit: list by %s at %,d entries", query.getKey(), size),
                        String.format(Locale.ROOT, "p95 %.1f ms", p95)
                                + (earlier == null
                                        ? ""
                                        : String.format(Locale.ROOT, ", %+.0f %%", 100 * (p95 / earlier - 1))),
                        query.getKey().equals("subject") ? "p95 ≤ 50 ms, growth ≤ 20 %" : "");
            }
        }
        Files.writeString(Path.of("target", "log.md"), table);
    }

    private void row(String what, String measured, String bar) throws IOException {
        table.append("| ")
                .append(what)
                .append(" | ")
                .append(measured)
                .append(" | ")
                .append(bar)
                .append(" |\n");
        Files.writeString(Path.of("target", "log.md"), table);
    }

    private static String perSecond(double rate) {
        return String.format(Locale.ROOT, "%,.0f/s", rate);
    }
}
