package io.smartlocker.gateway.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.smartlocker.testing.bench.Report;
import io.smartlocker.testing.bench.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Not a test by its name, so that only {@code ./run bench} runs it. */
class GatewayBench {
    private static final int STARTS = 10;
    private static final int WARMING_UP = 200;
    private static final int TAPS = 500;
    private static final int PINS = 200;
    /** Slower than a person, so that no lock is asked for while it rests. */
    private static final Duration BETWEEN = Duration.ofMillis(50);

    @Test
    void measure() throws Exception {
        Report report = Report.begin();
        Path app = PackagedGateway.install();
        Path data = Files.createTempDirectory("large-site");
        LargeSite.store(data);
        Sample starts = new Sample();
        for (int i = 0; i < STARTS; i++) {
            try (PackagedGateway gateway = PackagedGateway.start(app, data, Map.of())) {
                starts.add(gateway.awaitReady());
            }
        }
        report.row("gateway: start → first answer, 10,000 people", starts.toString(), "≤ 1.0 s");
        report.row("gateway: a JVM that does nothing", bareStarts().toString(), "the peer");
        try (PackagedGateway gateway = PackagedGateway.start(app, data, Map.of())) {
            gateway.awaitReady();
            String atRest = mebibytes(gateway.resident());
            People people = new People(gateway.page(), LargeSite::badge);
            taps(people, WARMING_UP);
            Sample taps = taps(people, TAPS);
            report.row("gateway: tap → line energised, 10,000 people, badge only", taps.toString(), "p99 ≤ 10 ms");
            Sample told = people.shutToTold();
            report.row(
                    "gateway: simulated door shut → its fact is written, as the page sees it",
                    told + ", p95 " + Sample.millis(told.quantile(0.95)),
                    "p95 ≤ 20 ms");
            report.row(
                    "gateway: resident with 10,000 people, at rest → after " + (WARMING_UP + TAPS) + " taps",
                    atRest + " → " + mebibytes(gateway.resident()),
                    "≤ 160 MiB");
            pins(report, gateway);
        }
        report.end();
    }

    private static Sample taps(People people, int times) {
        Sample sample = new Sample();
        for (int i = 0; i < times; i++) {
            JsonNode intent = people.come();
            sample.add(Duration.ofNanos(intent.path("tapToEnergisedMicros").asLong() * 1_000));
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        return sample;
    }

    /** Memory is looked at again, since a verification needs 19 MiB for a moment. */
    private static void pins(Report report, PackagedGateway gateway) throws IOException, InterruptedException {
        Sample one = OneVerification.measure();
        report.row("gateway: one Argon2id verification in a JVM of its flags", one.toString(), "the peer");
        Sample taps = taps(new People(gateway.page(), LargeSite::pin), PINS);
        report.row(
                "gateway: PIN → line energised, 10,000 people",
                taps + ", p99 %.1f times the peer's p50".formatted(ratio(taps.quantile(0.99), one.quantile(0.5))),
                "p99 ≤ 2 times the peer's");
        report.row("gateway: resident after " + PINS + " PINs", mebibytes(gateway.resident()), "≤ 160 MiB");
    }

    private static double ratio(Duration one, Duration other) {
        return (double) one.toNanos() / other.toNanos();
    }

    private static Sample bareStarts() throws IOException, InterruptedException {
        Sample sample = new Sample();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-version");
        for (int i = 0; i < STARTS; i++) {
            long begun = System.nanoTime();
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            sample.add(Duration.ofNanos(System.nanoTime() - begun));
        }
        return sample;
    }

    private static String mebibytes(long kibibytes) {
        return kibibytes / 1_024 + " MiB";
    }
}
