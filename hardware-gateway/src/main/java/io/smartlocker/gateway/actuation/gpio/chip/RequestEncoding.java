package io.smartlocker.gateway.actuation.gpio.chip;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Writes a line request as the kernel wants it. Everything that must be true from the first instant goes into this one
 * call: level, polarity, bias, debouncing. A level set afterwards would come too late for an active-low relay, which
 * clicks in between.
 */
final class RequestEncoding {
    private static final long OFFSETS = GpioAbi.LINE_REQUEST.byteOffset(groupElement("offsets"));
    private static final long CONSUMER = GpioAbi.LINE_REQUEST.byteOffset(groupElement("consumer"));
    private static final long NUM_LINES = GpioAbi.LINE_REQUEST.byteOffset(groupElement("num_lines"));
    private static final long FLAGS = config(groupElement("flags"));
    private static final long NUM_ATTRIBUTES = config(groupElement("num_attrs"));
    private static final int OFF = 0;

    private final MemorySegment request;
    private final List<LineSettings> lines;
    private int attributes;

    private RequestEncoding(MemorySegment request, List<LineSettings> lines) {
        this.request = request;
        this.lines = lines;
    }

    /** @param lines 1 to 64 */
    static MemorySegment encode(Arena arena, String consumer, List<LineSettings> lines) {
        RequestEncoding encoding = new RequestEncoding(arena.allocate(GpioAbi.LINE_REQUEST), lines);
        encoding.writeLines(consumer);
        encoding.writeFlags();
        encoding.writeLevels();
        encoding.writeDebouncing();
        return encoding.request;
    }

    private void writeLines(String consumer) {
        for (int index = 0; index < lines.size(); index++) {
            request.set(
                    JAVA_INT,
                    OFFSETS + (long) index * Integer.BYTES,
                    lines.get(index).offset());
        }
        request.setString(CONSUMER, consumer.substring(0, Math.min(consumer.length(), GpioAbi.NAME_SIZE - 1)));
        request.set(JAVA_INT, NUM_LINES, lines.size());
    }

    /** Lines that are wired alike share one attribute; there are fewer ways of wiring than attributes. */
    private void writeFlags() {
        request.set(JAVA_LONG, FLAGS, lines.getFirst().flags());
        Map<Long, Long> masks = new LinkedHashMap<>();
        for (int index = 0; index < lines.size(); index++) {
            masks.merge(lines.get(index).flags(), bit(index), (one, other) -> one | other);
        }
        masks.remove(lines.getFirst().flags());
        masks.forEach((flags, mask) -> attribute(GpioAbi.ATTRIBUTE_FLAGS, "flags", flags, mask));
    }

    private void writeLevels() {
        long outputs = mask(LineSettings::isOutput);
        if (outputs != 0) {
            attribute(GpioAbi.ATTRIBUTE_OUTPUT_VALUES, "values", OFF, outputs);
        }
    }

    private void writeDebouncing() {
        Map<Duration, Long> masks = new LinkedHashMap<>();
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).debounce().isPositive()) {
                masks.merge(lines.get(index).debounce(), bit(index), (one, other) -> one | other);
            }
        }
        masks.forEach((time, mask) ->
                attribute(GpioAbi.ATTRIBUTE_DEBOUNCE, "debounce_period_us", time.toNanos() / 1000, mask));
    }

    /** @param mask of indexes within this request, not of offsets on the chip */
    private void attribute(int id, String field, long value, long mask) {
        PathElement[] path = {groupElement("attrs"), sequenceElement(attributes)};
        request.set(JAVA_INT, config(path[0], path[1], groupElement("attr"), groupElement("id")), id);
        long at = config(path[0], path[1], groupElement("attr"), groupElement("value"), groupElement(field));
        if (id == GpioAbi.ATTRIBUTE_DEBOUNCE) {
            request.set(JAVA_INT, at, Math.toIntExact(value));
        } else {
            request.set(JAVA_LONG, at, value);
        }
        request.set(JAVA_LONG, config(path[0], path[1], groupElement("mask")), mask);
        request.set(JAVA_INT, NUM_ATTRIBUTES, ++attributes);
    }

    private long mask(Predicate<LineSettings> chosen) {
        long mask = 0;
        for (int index = 0; index < lines.size(); index++) {
            mask |= chosen.test(lines.get(index)) ? bit(index) : 0;
        }
        return mask;
    }

    private static long bit(int index) {
        return 1L << index;
    }

    private static long config(PathElement... path) {
        PathElement[] whole = new PathElement[path.length + 1];
        whole[0] = groupElement("config");
        System.arraycopy(path, 0, whole, 1, path.length);
        return GpioAbi.LINE_REQUEST.byteOffset(whole);
    }
}
