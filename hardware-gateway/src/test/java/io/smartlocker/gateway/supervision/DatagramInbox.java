package io.smartlocker.gateway.supervision;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The far end of a notify socket, as systemd has it: takes datagrams until it is closed. */
final class DatagramInbox implements AutoCloseable {
    private static final int AF_UNIX = 1;
    private static final int SOCK_DGRAM = 2;
    private static final MethodHandle SOCKET =
            bind("socket", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
    private static final MethodHandle BIND = bind("bind", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle READ =
            bind("read", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));
    private static final MethodHandle SHUTDOWN = bind("shutdown", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
    private static final MethodHandle CLOSE = bind("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));

    private final int descriptor;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Thread reader = new Thread(this::read, "datagrams");

    private DatagramInbox(int descriptor) {
        this.descriptor = descriptor;
    }

    static DatagramInbox at(Path path) throws Throwable {
        int descriptor = (int) SOCKET.invokeExact(AF_UNIX, SOCK_DGRAM, 0);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment address = arena.allocate(110);
            address.set(JAVA_SHORT, 0, (short) AF_UNIX);
            address.setString(2, path.toString());
            if ((int) BIND.invokeExact(descriptor, address, 110) != 0) {
                throw new IllegalStateException("No socket at " + path);
            }
        }
        DatagramInbox inbox = new DatagramInbox(descriptor);
        inbox.reader.setDaemon(true);
        inbox.reader.start();
        return inbox;
    }

    List<String> heard() {
        return heard;
    }

    private void read() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocate(256);
            long length = (long) READ.invokeExact(descriptor, buffer, 256L);
            while (length > 0) {
                byte[] bytes = buffer.asSlice(0, length).toArray(JAVA_BYTE);
                heard.add(new String(bytes, StandardCharsets.UTF_8));
                length = (long) READ.invokeExact(descriptor, buffer, 256L);
            }
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            int ignored = (int) SHUTDOWN.invokeExact(descriptor, 0);
            reader.join();
            int closed = (int) CLOSE.invokeExact(descriptor);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle bind(String name, FunctionDescriptor descriptor) {
        return Linker.nativeLinker()
                .downcallHandle(Linker.nativeLinker().defaultLookup().findOrThrow(name), descriptor);
    }
}
