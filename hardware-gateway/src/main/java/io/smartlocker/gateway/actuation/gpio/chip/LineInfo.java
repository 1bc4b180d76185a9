package io.smartlocker.gateway.actuation.gpio.chip;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;

/**
 * What the kernel says of one line.
 *
 * @param name of the line, empty where it has none
 * @param used somebody holds it
 * @param consumer the label its holder gave, empty where it gave none
 */
public record LineInfo(String name, boolean used, String consumer) {
    private static final long NAME = GpioAbi.LINE_INFO.byteOffset(groupElement("name"));
    private static final long CONSUMER = GpioAbi.LINE_INFO.byteOffset(groupElement("consumer"));
    private static final long FLAGS = GpioAbi.LINE_INFO.byteOffset(groupElement("flags"));

    static LineInfo of(MemorySegment info) {
        return new LineInfo(
                info.getString(NAME), (info.get(JAVA_LONG, FLAGS) & GpioAbi.FLAG_USED) != 0, info.getString(CONSUMER));
    }

    /** Who holds it, for messages. */
    public String holder() {
        return consumer.isEmpty() ? "a program that gave no name" : "\"" + consumer + "\"";
    }
}
