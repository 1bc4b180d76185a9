package io.smartlocker.gateway.supervision;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;

/**
 * The socket on which systemd hears of a service. It takes datagrams in the file system's name space, which the JDK does not
 * send, so the C library does.
 *
 * @see <a href="https://www.freedesktop.org/software/systemd/man/latest/sd_notify.html">sd_notify(3)</a>
 */
final class NotifySocket {
    private static final int AF_UNIX = 1;
    private static final int SOCK_DGRAM = 2;
    private static final int SOCK_CLOEXEC = 0x80000;
    private static final int MSG_NOSIGNAL = 0x4000;
    /** {@code struct sockaddr_un}: two bytes of family, and a path with its closing zero. */
    private static final int PATH_BYTES = 108;

    private static final MethodHandle SOCKET =
            bind("socket", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
    private static final MethodHandle SENDTO =
            bind("sendto", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle CLOSE = bind("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));

    private final byte[] path;

    /** @param name as in {@code NOTIFY_SOCKET}; a leading {@code @} stands for the abstract name space */
    NotifySocket(String name) {
        path = name.getBytes(StandardCharsets.UTF_8);
        if (path.length == 0 || path.length >= PATH_BYTES) {
            throw new IllegalArgumentException("NOTIFY_SOCKET is no path of 1 to 107 bytes: " + name);
        }
        if (path[0] == '@') {
            path[0] = 0;
        }
    }

    /** @throws IOException if nobody listens there */
    void send(String state) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            int descriptor = (int) SOCKET.invokeExact(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
            if (descriptor < 0) {
                throw new IOException("There is no socket to be had");
            }
            try {
                send(arena, descriptor, state.getBytes(StandardCharsets.UTF_8));
            } finally {
                int ignored = (int) CLOSE.invokeExact(descriptor);
            }
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A native call has only native errors", e);
        }
    }

    private void send(Arena arena, int descriptor, byte[] state) throws Throwable {
        MemorySegment address = arena.allocate(Short.BYTES + PATH_BYTES, Short.BYTES);
        address.set(JAVA_SHORT, 0, (short) AF_UNIX);
        MemorySegment.copy(path, 0, address, JAVA_BYTE, Short.BYTES, path.length);
        // The length of an abstract name is part of it; a path has its closing zero besides.
        int length = Short.BYTES + path.length + (path[0] == 0 ? 0 : 1);
        MemorySegment bytes = arena.allocateFrom(JAVA_BYTE, state);
        long sent = (long) SENDTO.invokeExact(descriptor, bytes, (long) state.length, MSG_NOSIGNAL, address, length);
        if (sent != state.length) {
            throw new IOException("Nobody listens at " + new String(path, StandardCharsets.UTF_8).replace('\0', '@'));
        }
    }

    private static MethodHandle bind(String name, FunctionDescriptor descriptor) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), descriptor);
    }
}
