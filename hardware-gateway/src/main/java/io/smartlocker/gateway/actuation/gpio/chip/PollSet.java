package io.smartlocker.gateway.actuation.gpio.chip;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.structLayout;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import io.smartlocker.gateway.kernel.Libc;
import io.smartlocker.gateway.kernel.NativeError;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Descriptors that are waited for together, for the use of one thread. */
final class PollSet implements AutoCloseable {
    /** {@code struct pollfd}. */
    private static final StructLayout ENTRY =
            structLayout(JAVA_INT.withName("fd"), JAVA_SHORT.withName("events"), JAVA_SHORT.withName("revents"));

    private static final long DESCRIPTOR = ENTRY.byteOffset(groupElement("fd"));
    private static final long EVENTS = ENTRY.byteOffset(groupElement("events"));
    private static final long RETURNED = ENTRY.byteOffset(groupElement("revents"));
    private static final short POLLIN = 1;
    private static final int NOT_POLLED = -1;

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment entries;
    private final int size;

    private PollSet(int[] descriptors) {
        size = descriptors.length;
        entries = arena.allocate(ENTRY, size);
        for (int index = 0; index < size; index++) {
            entries.set(JAVA_INT, at(index, DESCRIPTOR), descriptors[index]);
            entries.set(JAVA_SHORT, at(index, EVENTS), POLLIN);
        }
    }

    /** The requests in their order, and after them what wakes the waiting thread. */
    static PollSet of(List<LineRequest> requests, int wakeUp) {
        return new PollSet(Stream.concat(requests.stream().map(LineRequest::descriptor), Stream.of(wakeUp))
                .mapToInt(Integer::intValue)
                .toArray());
    }

    void await() throws NativeError {
        IntStream.range(0, size).forEach(index -> entries.set(JAVA_SHORT, at(index, RETURNED), (short) 0));
        Libc.poll(entries, size);
    }

    boolean isReady(int index) {
        return returned(index) != 0;
    }

    /** It will never have anything to read again. */
    boolean hasFailed(int index) {
        return (returned(index) & ~POLLIN) != 0;
    }

    void drop(int index) {
        entries.set(JAVA_INT, at(index, DESCRIPTOR), NOT_POLLED);
    }

    @Override
    public void close() {
        arena.close();
    }

    private short returned(int index) {
        return entries.get(JAVA_SHORT, at(index, RETURNED));
    }

    private static long at(int index, long field) {
        return index * ENTRY.byteSize() + field;
    }
}
