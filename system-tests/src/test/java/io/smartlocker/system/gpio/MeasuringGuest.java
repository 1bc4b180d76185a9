package io.smartlocker.system.gpio;

import io.smartlocker.system.Signals;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Measures inside the small Linux. Its arguments: the packaged gateway's directory, how many pulses, how many edges, and how
 * often to kill and stop gateways.
 */
final class MeasuringGuest {
    private static final int EDGES_BEFORE = 30;

    private MeasuringGuest() {}

    public static void main(String[] arguments) throws Exception {
        Simulator simulator = new Simulator(Path.of(System.getenv("SIM")));
        Path packaged = Path.of(arguments[0]);
        int ends = Integer.parseInt(arguments[3]);
        MeasuredReport report = new MeasuredReport(
                PulseRun.pulses(simulator, Integer.parseInt(arguments[1]), Duration.ofMillis(300)),
                EdgeRun.edgesToFacts(simulator, packaged, EDGES_BEFORE, Integer.parseInt(arguments[2])),
                GuardRun.falls(simulator, Signals.KILL, ends),
                GuardRun.falls(simulator, Signals.STOP, ends));
        Files.write(Path.of(System.getenv("OUT"), GpioHost.REPORT), report.toJson());
        System.exit(0);
    }
}
