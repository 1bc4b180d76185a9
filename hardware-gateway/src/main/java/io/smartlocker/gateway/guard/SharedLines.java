package io.smartlocker.gateway.guard;

import io.smartlocker.gateway.actuation.gpio.chip.GpioException;
import io.smartlocker.gateway.actuation.gpio.chip.LineRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The gateway's own requests, in the guard's hands too. So lines go off at once, without waiting until the gateway is dead
 * and its memory cleared, and even if it cannot be killed because it hangs in the kernel.
 */
final class SharedLines {
    private final List<LineRequest> requests = new ArrayList<>();

    private SharedLines() {}

    /** Where the kernel does not let the guard have them, it must wait until they are free. */
    static SharedLines of(long gateway, List<OutputLine> outputs) {
        SharedLines shared = new SharedLines();
        Map<Integer, List<OutputLine>> byRequest = new LinkedHashMap<>();
        outputs.stream()
                .filter(output -> output.descriptor() != OutputLine.UNHELD)
                .forEach(output -> byRequest
                        .computeIfAbsent(output.descriptor(), descriptor -> new ArrayList<>())
                        .add(output));
        byRequest.forEach((descriptor, lines) -> {
            try {
                shared.requests.add(LineRequest.adopt(
                        gateway,
                        descriptor,
                        lines.getFirst().chip(),
                        lines.stream().map(OutputLine::settings).toList()));
            } catch (GpioException e) {
                System.err.println("Guard: lines go off only when the gateway is dead. reason=" + e.getMessage());
            }
        });
        return shared;
    }

    /** Drives them off, each request in one call, and lets go of them. */
    void driveOff() {
        for (LineRequest request : requests) {
            try {
                request.close();
            } catch (GpioException e) {
                System.err.println("Guard: lines could not be driven off at once. reason=" + e.getMessage());
            }
        }
    }
}
