package io.smartlocker.system.gpio;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Measures pulses of a gateway's wiring and firing rules in a process of its own: what stops one does not stop the other. */
final class PulseRun {
    private static final int LOCK = 0;

    private PulseRun() {}

    static List<Pulse> pulses(Simulator simulator, int count, Duration length)
            throws IOException, InterruptedException {
        PulsingProcess gateway = PulsingProcess.start(LOCK, length).awaitReady();
        List<Pulse> pulses;
        try (LineRecorder recorder = LineRecorder.start(simulator, LOCK, List.of())) {
            for (int number = 0; number < count; number++) {
                int before = recorder.changes().size();
                gateway.fire();
                Simulator.await(
                        "the pulse is recorded: " + gateway.output(),
                        () -> recorder.changes().size() == before + 2);
            }
            pulses = recorder.pulses(LOCK);
        }
        gateway.end();
        return pulses;
    }
}
