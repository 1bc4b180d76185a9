package io.smartlocker.gateway.kernel;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.structLayout;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.nio.file.Path;
import java.time.Duration;

/** An open character device that is waited for and read, by one thread. */
public final class ReadableDevice implements AutoCloseable {
    /** {@code struct pollfd}. */
    private static final StructLayout POLLED =
            structLayout(JAVA_INT.withName("fd"), JAVA_SHORT.withName("events"), JAVA_SHORT.withName("revents"));

    private static final long EVENTS = POLLED.byteOffset(groupElement("events"));
    private static final long RETURNED = POLLED.byteOffset(groupElement("revents"));
    private static final short POLLIN = 1;

    private final Arena arena = Arena.ofConfined();
    private final int descriptor;
    private final MemorySegment polled;
    private final MemorySegment buffer;

    private ReadableDevice(int descriptor, long bytes) {
        this.descriptor = descriptor;
        polled = arena.allocate(POLLED);
        polled.set(JAVA_INT, 0, descriptor);
        polled.set(JAVA_SHORT, EVENTS, POLLIN);
        buffer = arena.allocate(bytes, Long.BYTES);
    }

    /**
     * Opens a device, to be used and closed by this thread alone.
     *
     * @param flags of {@code open(2)}
     * @param bytes how much is read at once, at most
     */
    public static ReadableDevice open(Path path, int flags, long bytes) throws NativeError {
        return new ReadableDevice(Libc.open(path.toString(), flags), bytes);
    }

    public void ioctl(long request, MemorySegment argument) throws NativeError {
        Libc.ioctl(descriptor, request, argument);
    }

    /**
     * Waits for bytes and reads them.
     *
     * @return what came, valid until the next read; empty when nothing came in time
     * @throws NativeError also when the device went away or its other end was closed
     */
    public MemorySegment read(Duration patience) throws NativeError {
        polled.set(JAVA_SHORT, RETURNED, (short) 0);
        Libc.poll(polled, 1, Math.toIntExact(patience.toMillis()));
        if (polled.get(JAVA_SHORT, RETURNED) == 0) {
            return buffer.asSlice(0, 0);
        }
        int length = Libc.read(descriptor, buffer);
        if (length == 0) {
            throw new NativeError(NativeError.ENODEV, "The other end was closed");
        }
        return buffer.asSlice(0, length);
    }

    @Override
    public void close() throws NativeError {
        arena.close();
        Libc.close(descriptor);
    }
}
