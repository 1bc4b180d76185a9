package io.smartlocker.gateway.actuation.gpio.chip;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.smartlocker.gateway.kernel.Libc;
import io.smartlocker.gateway.kernel.NativeError;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lines of one chip that this process holds. Safe for use by several threads. */
public final class LineRequest implements AutoCloseable {
    private static final long BITS = GpioAbi.LINE_VALUES.byteOffset(groupElement("bits"));
    private static final long MASK = GpioAbi.LINE_VALUES.byteOffset(groupElement("mask"));
    private static final long EVENT_ID = GpioAbi.LINE_EVENT.byteOffset(groupElement("id"));
    private static final long EVENT_OFFSET = GpioAbi.LINE_EVENT.byteOffset(groupElement("offset"));
    private static final int EVENTS_PER_READ = 16;

    private final String chip;
    private final int descriptor;
    private final List<LineSettings> settings;
    private boolean closed;

    LineRequest(String chip, int descriptor, List<LineSettings> settings) {
        this.chip = chip;
        this.descriptor = descriptor;
        this.settings = List.copyOf(settings);
    }

    /**
     * Lines that another process requested, for whoever must drive them off when that one cannot. Both hold them from now on.
     *
     * @param settings as they were requested there
     * @throws GpioException if the kernel does not let this process have them
     */
    public static LineRequest adopt(long pid, int descriptor, String chip, List<LineSettings> settings) {
        try {
            return new LineRequest(chip, Libc.descriptorOf(pid, descriptor), settings);
        } catch (NativeError e) {
            throw new GpioException(
                    "%s: the lines of process %d could not be shared: %s".formatted(chip, pid, e.getMessage()), e);
        }
    }

    /** Lets that process {@link #adopt} the lines of this one. Where the kernel asks for no permission it has none to give. */
    public static void shareWith(long pid) {
        try {
            Libc.shareDescriptorsWith(pid);
        } catch (NativeError e) {
            if (e.number() != NativeError.EINVAL) {
                throw new GpioException("Lines could not be shared: " + e.getMessage(), e);
            }
        }
    }

    /** The lines, in the order in which they were requested. */
    public List<Line> lines() {
        return IntStream.range(0, settings.size())
                .mapToObj(index -> new Line(this, index))
                .toList();
    }

    /** Driving a line off after {@link #close} does nothing: closing has driven it off. */
    synchronized void drive(int index, boolean active) {
        if (closed && !active) {
            return;
        }
        try {
            requireOpen();
            drive(1L << index, active ? 1L << index : 0);
        } catch (NativeError e) {
            throw new GpioException("%s could not be driven: %s".formatted(described(index), e.getMessage()), e);
        }
    }

    synchronized boolean isActive(int index) {
        try (Arena arena = Arena.ofConfined()) {
            requireOpen();
            MemorySegment values = arena.allocate(GpioAbi.LINE_VALUES);
            values.set(JAVA_LONG, MASK, 1L << index);
            Libc.ioctl(descriptor, GpioAbi.GET_VALUES, values);
            return (values.get(JAVA_LONG, BITS) & 1L << index) != 0;
        } catch (NativeError e) {
            throw new GpioException("%s could not be read: %s".formatted(described(index), e.getMessage()), e);
        }
    }

    /** The edges that wait to be told, oldest first; blocks while there are none. */
    List<Edge> edges() throws NativeError {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocate(GpioAbi.LINE_EVENT, EVENTS_PER_READ);
            int bytes = Libc.read(descriptor, buffer);
            List<Edge> edges = new ArrayList<>();
            for (long at = 0; at < bytes; at += GpioAbi.LINE_EVENT.byteSize()) {
                boolean active = buffer.get(JAVA_INT, at + EVENT_ID) == GpioAbi.EVENT_RISING;
                edges.add(new Edge(indexOf(buffer.get(JAVA_INT, at + EVENT_OFFSET)), active));
            }
            return edges;
        }
    }

    /** By which this process knows the request. */
    public int descriptor() {
        return descriptor;
    }

    /** Drives every output off in one call and lets go of the lines. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        try {
            driveAllOff();
        } catch (NativeError e) {
            throw new GpioException("%s: outputs could not be driven off: %s".formatted(chip, e.getMessage()), e);
        } finally {
            closed = true;
            release();
        }
    }

    private void driveAllOff() throws NativeError {
        long outputs = IntStream.range(0, settings.size())
                .filter(index -> settings.get(index).isOutput())
                .mapToLong(index -> 1L << index)
                .reduce(0, (one, other) -> one | other);
        if (outputs != 0) {
            drive(outputs, 0);
        }
    }

    private void drive(long mask, long bits) throws NativeError {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment values = arena.allocate(GpioAbi.LINE_VALUES);
            values.set(JAVA_LONG, MASK, mask);
            values.set(JAVA_LONG, BITS, bits);
            Libc.ioctl(descriptor, GpioAbi.SET_VALUES, values);
        }
    }

    private void release() {
        try {
            Libc.close(descriptor);
        } catch (NativeError e) {
            throw new GpioException("%s: lines could not be released: %s".formatted(chip, e.getMessage()), e);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new GpioException("The lines of " + chip + " were released; the gateway is stopping.");
        }
    }

    private int indexOf(int offset) {
        return IntStream.range(0, settings.size())
                .filter(index -> settings.get(index).offset() == offset)
                .findFirst()
                .orElseThrow();
    }

    private String described(int index) {
        LineSettings line = settings.get(index);
        return "%s line %d (%s)".formatted(chip, line.offset(), line.purpose());
    }
}
