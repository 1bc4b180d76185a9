package io.smartlocker.system.bench;

import io.smartlocker.system.LocalStack;
import io.smartlocker.testing.bench.BareHops;
import io.smartlocker.testing.bench.Report;
import io.smartlocker.testing.bench.Sample;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Remote opens alone, against their peer; no test by its name. */
class RemoteOpenBench {
    private static final int KIOSKS = 20;
    private static final Duration TEN_A_SECOND = Duration.ofMillis(100);
    private static final Duration FIFTY_A_SECOND = Duration.ofMillis(20);
    private static final Duration PEER = Duration.ofSeconds(10);

    @Test
    void measure() throws Exception {
        Report report = Report.begin();
        try (LocalStack stack = LocalStack.in("remote-opens").start()) {
            rows(report, stack);
        }
        report.end();
    }

    /** Two bare hops and the opens, turn by turn, so that both have the same machine. */
    static void rows(Report report, LocalStack stack) throws Exception {
        RemoteOpens opens = new RemoteOpens(stack::admin);
        BareHops bare = new BareHops(stack.kafka());
        try (PlayedKiosks kiosks = new PlayedKiosks(stack.admin(), stack.kafka()).start(KIOSKS)) {
            // Services that have just started would not keep up with the whole pace.
            opens.measure(kiosks, 200, TEN_A_SECOND);
            double compiling = WarmUp.of(stack.pid("locker-service"), () -> opens.measure(kiosks, 500, FIFTY_A_SECOND));
            bare.measure(200, FIFTY_A_SECOND);
            row(report, "10/s", bare, TEN_A_SECOND, () -> opens.measure(kiosks, 300, TEN_A_SECOND), "");
            row(
                    report,
                    "50/s",
                    bare,
                    FIFTY_A_SECOND,
                    () -> opens.measure(kiosks, 1_000, FIFTY_A_SECOND),
                    "p50 ≤ 6 × the peer's, p99 ≤ 80 ms");
            report.row(
                    "what the compilers of locker-service had of its time just before these",
                    String.format(Locale.ROOT, "%.0f %%", 100 * compiling),
                    "");
        }
        RemoteOpens.Latency real = opens.measure(stack.kiosk(), 48);
        report.row("remote open: row written → at the kiosk", real.toKiosk().toString(), "");
        report.row(
                "remote open at a gateway: request → answer, with the pulse of 300 ms",
                real.answered().toString(),
                "p99 ≤ 80 ms + the pulse");
    }

    /** The peer before and after, so that both have the same machine. */
    private static void row(
            Report report, String rate, BareHops bare, Duration pace, Callable<RemoteOpens.Latency> opens, String bar)
            throws Exception {
        int times = (int) PEER.dividedBy(pace);
        Sample before = bare.measure(times, pace);
        RemoteOpens.Latency played = opens.call();
        Sample after = bare.measure(times, pace);
        report.row("two bare Kafka hops at " + rate + ", before and after", before + "; " + after, "the peer");
        report.row(
                "remote open at " + rate + ": request → the kiosk has it",
                played.toKiosk().toString(),
                "");
        report.row(
                "remote open at " + rate + ": request → answer, without the pulse",
                played.answered() + ", p50 = " + ratio(played.answered(), before, after) + " × the peer's",
                bar);
    }

    private static String ratio(Sample opens, Sample before, Sample after) {
        double peer = (before.quantile(0.5).toNanos() + after.quantile(0.5).toNanos()) / 2.0;
        return Report.times(opens.quantile(0.5).toNanos(), peer);
    }
}
