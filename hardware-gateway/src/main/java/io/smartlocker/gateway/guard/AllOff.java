package io.smartlocker.gateway.guard;

import io.smartlocker.gateway.actuation.gpio.chip.GpioChip;
import io.smartlocker.gateway.actuation.gpio.chip.GpioException;
import io.smartlocker.gateway.actuation.gpio.chip.Line;
import io.smartlocker.gateway.actuation.gpio.chip.LineRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Drives outputs off that another process may still hold: tries until each could be had, and reads each back. One that
 * cannot be had keeps none of the others on.
 */
public final class AllOff {
    /** A process that was killed lets go of its lines within milliseconds. */
    private static final Duration PAUSE = Duration.ofMillis(2);

    private static final String CONSUMER =
            "smart-locker-off/" + ProcessHandle.current().pid();

    /** What is not off yet, and why. */
    private final Map<OutputLine, String> left = new LinkedHashMap<>();

    private AllOff(List<OutputLine> outputs) {
        outputs.forEach(output -> left.put(output, "not tried"));
    }

    /**
     * @param patience how long to try at most; once at least
     * @return what is wrong with those that could not be driven off; empty when all are off
     */
    public static List<String> drive(List<OutputLine> outputs, Duration patience) throws InterruptedException {
        AllOff allOff = new AllOff(outputs);
        long from = System.nanoTime();
        allOff.attempt();
        while (!allOff.left.isEmpty() && System.nanoTime() - from < patience.toNanos()) {
            Thread.sleep(PAUSE);
            allOff.attempt();
        }
        return allOff.left.values().stream().distinct().toList();
    }

    private void attempt() {
        Map<String, List<OutputLine>> byChip = left.keySet().stream().collect(Collectors.groupingBy(OutputLine::chip));
        byChip.forEach(this::attempt);
    }

    private void attempt(String name, List<OutputLine> outputs) {
        try (GpioChip chip = GpioChip.open(name)) {
            for (int from = 0; from < outputs.size(); from += GpioChip.LINES_PER_REQUEST) {
                int to = Math.min(from + GpioChip.LINES_PER_REQUEST, outputs.size());
                driveOff(chip, outputs.subList(from, to));
            }
        } catch (GpioException e) {
            outputs.forEach(output -> left.replace(output, String.valueOf(e.getMessage())));
        }
    }

    /** All at once if they can be had so, else each by itself. */
    private void driveOff(GpioChip chip, List<OutputLine> outputs) {
        if (refusal(chip, outputs).isEmpty()) {
            outputs.forEach(left::remove);
            return;
        }
        for (OutputLine output : outputs) {
            refusal(chip, List.of(output))
                    .ifPresentOrElse(reason -> left.replace(output, reason), () -> left.remove(output));
        }
    }

    /** The level is in the request: when it is granted, the outputs are off. Polarity and bias are those of the layout. */
    private static Optional<String> refusal(GpioChip chip, List<OutputLine> outputs) {
        try (LineRequest request = chip.request(
                CONSUMER, outputs.stream().map(OutputLine::settings).toList())) {
            for (Line line : request.lines()) {
                if (line.isActive()) {
                    return Optional.of(outputs.get(line.index()).purpose() + " is on although it was driven off.");
                }
            }
            return Optional.empty();
        } catch (GpioException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
