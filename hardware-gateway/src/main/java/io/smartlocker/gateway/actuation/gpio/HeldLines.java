package io.smartlocker.gateway.actuation.gpio;

import io.smartlocker.gateway.actuation.gpio.chip.GpioChip;
import io.smartlocker.gateway.actuation.gpio.chip.GpioException;
import io.smartlocker.gateway.actuation.gpio.chip.Line;
import io.smartlocker.gateway.actuation.gpio.chip.LineRequest;
import io.smartlocker.gateway.actuation.gpio.chip.LineSettings;
import io.smartlocker.gateway.guard.OutputLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** All lines of a layout, requested: every output of every chip first, and off; the inputs after them. */
final class HeldLines implements AutoCloseable {
    /** What the kernel tells whoever asks for a line that a gateway holds; its process's number follows. */
    static final String CONSUMER = "smart-locker/";

    private static final Logger LOG = Logger.getLogger(HeldLines.class);

    private final List<LineRequest> requests = new ArrayList<>();
    private final Map<String, Line> outputs = new HashMap<>();
    private final Map<String, Line> inputs = new HashMap<>();
    private final Map<String, String> purposes = new HashMap<>();
    private final List<OutputLine> guarded = new ArrayList<>();

    private HeldLines() {}

    /** @throws GpioException if one of them cannot be had; then none is held */
    static HeldLines request(List<WiredLine> wired) {
        HeldLines held = new HeldLines();
        try {
            held.requestAll(wired.stream().filter(WiredLine::isOutput).toList(), held.outputs);
            held.requestAll(wired.stream().filter(line -> !line.isOutput()).toList(), held.inputs);
            return held;
        } catch (RuntimeException e) {
            held.close();
            throw e;
        }
    }

    /** By the id of what hangs on them. */
    Map<String, Line> outputs() {
        return outputs;
    }

    /** By the id of what hangs on them. */
    Map<String, Line> inputs() {
        return inputs;
    }

    /** The outputs, in the order of their requests. */
    List<OutputLine> guarded() {
        return guarded;
    }

    /**
     * Drives every output off and lets go of them; the inputs stay.
     *
     * @return whether all could be driven off
     */
    boolean closeOutputs() {
        return outputs.values().stream()
                .map(Line::request)
                .distinct()
                .map(HeldLines::close)
                .reduce(true, Boolean::logicalAnd);
    }

    /** Outputs go off first: requests are closed in the order in which they were made. */
    @Override
    public void close() {
        requests.forEach(HeldLines::close);
    }

    /** One chip that fails must not keep the outputs of another one on. */
    private static boolean close(LineRequest request) {
        try {
            request.close();
            return true;
        } catch (GpioException e) {
            LOG.error("Lines could not be closed", e);
            return false;
        }
    }

    private void requestAll(List<WiredLine> wired, Map<String, Line> lines) {
        Map<String, List<WiredLine>> byChip = new LinkedHashMap<>();
        wired.forEach(line -> byChip.computeIfAbsent(line.spec().chip(), chip -> new ArrayList<>())
                .add(line));
        byChip.forEach((name, ofChip) -> {
            try (GpioChip chip = GpioChip.open(name)) {
                for (int from = 0; from < ofChip.size(); from += GpioChip.LINES_PER_REQUEST) {
                    int to = Math.min(from + GpioChip.LINES_PER_REQUEST, ofChip.size());
                    request(chip, ofChip.subList(from, to), lines);
                }
            }
        });
    }

    private void request(GpioChip chip, List<WiredLine> wired, Map<String, Line> lines) {
        List<LineSettings> settings =
                wired.stream().map(line -> line.settings(chip)).toList();
        settings.forEach(line -> requireUnwired(chip, line));
        LineRequest request = chip.request(CONSUMER + ProcessHandle.current().pid(), settings);
        requests.add(request);
        for (int index = 0; index < wired.size(); index++) {
            lines.put(wired.get(index).id(), request.lines().get(index));
            if (wired.get(index).isOutput()) {
                guarded.add(OutputLine.of(chip.name(), settings.get(index), request.descriptor()));
            }
        }
    }

    /** The same line by number and by name, or by path and by label, is seen only here. */
    private void requireUnwired(GpioChip chip, LineSettings line) {
        String other = purposes.put(chip.name() + "/" + line.offset(), line.purpose());
        if (other != null) {
            throw new GpioException("%s line %d is wired twice: as %s and as %s."
                    .formatted(chip.name(), line.offset(), other, line.purpose()));
        }
    }
}
