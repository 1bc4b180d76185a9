package io.smartlocker.gateway.actuation.serial;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * A pseudo-terminal: the gateway opens the one end as a serial port, a played board sits at the other. Closing it is what
 * pulling a USB adapter is for the gateway.
 */
public final class Pty implements AutoCloseable {
    private static final int O_RDWR = 2;
    private static final int O_NOCTTY = 0x100;
    private static final short POLLIN = 1;
    private static final long TERMIOS_BYTES = 128;
    private static final long LONGEST_NAME = 64;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final MethodHandle OPEN = bind("posix_openpt", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle GRANT = bind("grantpt", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle UNLOCK = bind("unlockpt", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle NAME =
            bind("ptsname_r", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_LONG));
    private static final MethodHandle GET = bind("tcgetattr", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS));
    private static final MethodHandle RAW = bind("cfmakeraw", FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle SET =
            bind("tcsetattr", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS));
    private static final MethodHandle POLL =
            bind("poll", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
    private static final MethodHandle READ =
            bind("read", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));
    private static final MethodHandle WRITE =
            bind("write", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));
    private static final MethodHandle CLOSE = bind("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));

    private final int descriptor;
    private final Path port;
    private boolean closed;

    private Pty(int descriptor, Path port) {
        this.descriptor = descriptor;
        this.port = port;
    }

    public static Pty open() {
        try (Arena arena = Arena.ofConfined()) {
            int descriptor = require("posix_openpt", (int) OPEN.invokeExact(O_RDWR | O_NOCTTY));
            require("grantpt", (int) GRANT.invokeExact(descriptor));
            require("unlockpt", (int) UNLOCK.invokeExact(descriptor));
            MemorySegment name = arena.allocate(LONGEST_NAME);
            require("ptsname_r", (int) NAME.invokeExact(descriptor, name, LONGEST_NAME));
            MemorySegment termios = arena.allocate(TERMIOS_BYTES);
            require("tcgetattr", (int) GET.invokeExact(descriptor, termios));
            RAW.invokeExact(termios);
            require("tcsetattr", (int) SET.invokeExact(descriptor, 0, termios));
            return new Pty(descriptor, Path.of(name.getString(0)));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the gateway opens. */
    public Path port() {
        return port;
    }

    /** What the gateway wrote, waiting up to the given time for it; empty while nobody has the port open. */
    synchronized byte[] read(int millis) {
        if (closed) {
            return new byte[0];
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment polled = arena.allocate(8);
            polled.set(JAVA_INT, 0, descriptor);
            polled.set(JAVA_SHORT, 4, POLLIN);
            int ready = (int) POLL.invokeExact(polled, 1L, millis);
            if (ready <= 0 || (polled.get(JAVA_SHORT, 6) & POLLIN) == 0) {
                return new byte[0];
            }
            MemorySegment buffer = arena.allocate(256);
            long count = (long) READ.invokeExact(descriptor, buffer, buffer.byteSize());
            return count <= 0 ? new byte[0] : buffer.asSlice(0, count).toArray(ValueLayout.JAVA_BYTE);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    synchronized void write(byte... bytes) {
        if (closed || bytes.length == 0) {
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
            require("write", (int) (long) WRITE.invokeExact(descriptor, buffer, (long) bytes.length));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            require("close", (int) CLOSE.invokeExact(descriptor));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static int require(String call, int result) {
        if (result < 0) {
            throw new IllegalStateException(call + " failed");
        }
        return result;
    }

    private static MethodHandle bind(String name, FunctionDescriptor descriptor) {
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), descriptor);
    }
}
