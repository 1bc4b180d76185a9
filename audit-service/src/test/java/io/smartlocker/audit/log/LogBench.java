package io.smartlocker.audit.log;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.bench.Report;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The log at several sizes. Not a test by its name, so that only {@code ./run bench} runs it. {@code -Dbench.activities} says how
 * many activities are taken in, verified and exported each time, {@code -Dbench.entries} at which sizes of the log.
 */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class LogBench {
    private static final int ACTIVITIES = Integer.getInteger("bench.activities", 50_000);
    private static final long[] SIZES = Arrays.stream(
                    System.getProperty("bench.entries", "1000000,10000000").split(","))
            .mapToLong(Long::parseLong)
            .toArray();

    private final Map<String, Double> before = new LinkedHashMap<>();

    @Test
    void measure() throws Exception {
        Report report = Report.begin();
        BenchQueries queries = new BenchQueries();
        new BenchIntake(ACTIVITIES / 5).throughKafka();
        for (long size : SIZES) {
            queries.fillUpTo(size);
            lists(report, queries, size);
            rates(report, size);
        }
        report.end();
    }

    private void lists(Report report, BenchQueries queries, long size) throws Exception {
        for (Map.Entry<String, String> query : queries.all().entrySet()) {
            String name = "list by " + query.getKey();
            double p95 = queries.p95Millis(query.getValue());
            report.row(
                    what(name, size),
                    String.format(Locale.ROOT, "p95 %.1f ms", p95) + growth(name, p95),
                    name.equals("list by subject") ? "p95 ≤ 50 ms, growth ≤ 20 %" : "growth ≤ 20 %");
        }
    }

    /** How fast a log of its own is taken in and read while another of that size is there. */
    private void rates(Report report, long size) throws Exception {
        BenchIntake intake = new BenchIntake(ACTIVITIES);
        double in = intake.throughKafka();
        double copied = intake.bareRows();
        row(report, "taken in through Kafka", size, in, "COPY of such rows, 500 a transaction", copied, "≥ 5,000/s");
        double out = intake.copiedOut();
        String peer = "COPY of the same rows to a client";
        row(report, "verified", size, intake.verified(), peer, out, "");
        row(report, "exported as CSV", size, intake.exported("csv"), peer, out, "");
        row(report, "exported as NDJSON", size, intake.exported("ndjson"), peer, out, "");
    }

    private void row(Report report, String what, long size, double rate, String peer, double ofPeer, String bar)
            throws IOException {
        report.row(
                what(what, size),
                Report.perSecond(rate) + growth(what, rate) + "; " + peer + " " + Report.perSecond(ofPeer) + ", "
                        + Report.percent(rate, ofPeer) + " of that",
                bar);
    }

    private static String what(String what, long size) {
        return String.format(Locale.ROOT, "audit: %s, at %,d entries", what, size);
    }

    /** Compared with the size before. */
    private String growth(String what, double figure) {
        Double earlier = before.put(what, figure);
        return earlier == null ? "" : String.format(Locale.ROOT, " (%+.0f %%)", 100 * (figure / earlier - 1));
    }
}
