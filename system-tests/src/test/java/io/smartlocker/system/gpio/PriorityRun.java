package io.smartlocker.system.gpio;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Fires a lock by a gateway that is not root in one thing: whether its threads may go first. */
final class PriorityRun {
    private static final int LOCK = 0;
    private static final Duration PULSE = Duration.ofMillis(600);
    private static final List<String> WITHOUT_THE_RIGHT = List.of("setpriv", "--bounding-set=-sys_nice");
    /** As systemd has the service. */
    private static final List<String> WITH_THE_LIMIT =
            List.of("prlimit", "--rtprio=1", "setpriv", "--bounding-set=-sys_nice");

    private PriorityRun() {}

    static PriorityReport run(Simulator simulator) throws IOException, InterruptedException {
        return new PriorityReport(fired(simulator, WITHOUT_THE_RIGHT), fired(simulator, WITH_THE_LIMIT));
    }

    /** Twice, since what is refused is refused each time. */
    private static PriorityReport.Fired fired(Simulator simulator, List<String> under)
            throws IOException, InterruptedException {
        PulsingProcess gateway = PulsingProcess.start(under, LOCK, PULSE).awaitReady();
        boolean first = false;
        List<Pulse> pulses;
        try (LineRecorder recorder = LineRecorder.start(simulator, LOCK, List.of())) {
            for (int count = 1; count <= 2; count++) {
                gateway.fire();
                Simulator.await("the pulse is on: " + gateway.output(), () -> simulator.isHigh(LOCK));
                while (simulator.isHigh(LOCK)) {
                    first |= Threads.goFirst(gateway.pid(), "pulse-");
                }
                int sofar = count;
                Simulator.await(
                        "the pulse is recorded", () -> recorder.pulses(LOCK).size() == sofar);
            }
            pulses = recorder.pulses(LOCK);
        }
        gateway.end();
        return new PriorityReport.Fired(first, refusals(gateway.output()), pulses);
    }

    private static long refusals(String output) {
        return output.lines().filter(line -> line.contains("LimitRTPRIO=1")).count();
    }
}
