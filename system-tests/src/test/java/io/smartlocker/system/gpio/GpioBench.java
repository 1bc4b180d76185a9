package io.smartlocker.system.gpio;

import io.smartlocker.testing.bench.Report;
import io.smartlocker.testing.bench.Sample;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Not a test by its name, so that only {@code ./run bench} runs it. */
class GpioBench {
    private static final int PULSES = Integer.getInteger("smartlocker.pulses", 200);
    private static final int EDGES = 100;
    private static final int ENDS = Integer.getInteger("smartlocker.guard-rounds", 50);
    private static final Duration LONGEST = Duration.ofMinutes(40);
    private static final double LENGTH = 300;
    private static final double TOLERANCE = 10;
    private static final double OFF_WITHIN = 600;

    @Test
    void measure() throws Exception {
        Report report = Report.begin();
        MeasuredReport measured = MeasuredReport.of(GpioHost.run(
                MeasuringGuest.class, LONGEST, String.valueOf(PULSES), String.valueOf(EDGES), String.valueOf(ENDS)));
        pulses(report, measured.pulses());
        Sample edges = new Sample();
        measured.edgesToFacts().forEach(millis -> edges.add(Duration.ofNanos((long) (millis * 1e6))));
        report.row(
                "real GPIO: door contact changes → its fact is written, with 10 ms of debouncing",
                edges + ", p95 " + Sample.millis(edges.quantile(0.95)),
                "p95 ≤ 20 ms");
        falls(report, "killed (SIGKILL)", measured.killed());
        falls(report, "stopped (SIGSTOP)", measured.stopped());
        report.end();
    }

    /** A length is known within limits: it may be right when the limits reach into what is allowed. */
    private static void pulses(Report report, List<Pulse> pulses) throws IOException {
        long within = pulses.stream()
                .filter(pulse -> pulse.longest() >= LENGTH - TOLERANCE && pulse.shortest() <= LENGTH + TOLERANCE)
                .count();
        report.row(
                "real GPIO: pulses of 300 ms",
                "%d of %d within ± 10 ms; at least %s, at most %s"
                        .formatted(
                                within,
                                pulses.size(),
                                extremes(pulses, Pulse::shortest),
                                extremes(pulses, Pulse::longest)),
                "within ± 10 ms in 200");
    }

    private static void falls(Report report, String how, List<Fall> falls) throws IOException {
        long inTime =
                falls.stream().filter(fall -> fall.longest() <= OFF_WITHIN).count();
        report.row(
                "real GPIO: a gateway is " + how + " during a pulse → its line is off",
                "%d of %d within 600 ms for certain; %s; the recorder was kept from looking for up to %s"
                        .formatted(
                                inTime,
                                falls.size(),
                                extremes(falls, Fall::longest),
                                extremes(falls, Fall::longestGap)),
                "≤ 600 ms, 50 of 50");
    }

    /** {@code 1.0 … 2.0 (median) … 3.0 ms}. */
    private static <T> String extremes(List<T> all, ToDoubleFunction<T> time) {
        List<Double> sorted = all.stream().map(time::applyAsDouble).sorted().toList();
        return String.format(
                Locale.ROOT,
                "%.1f … %.1f (median) … %.1f ms",
                sorted.getFirst(),
                sorted.get(sorted.size() / 2),
                sorted.getLast());
    }
}
