package io.smartlocker.gateway.kernel;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/** The few functions of the C library that the kernel's character devices need. */
public final class Libc {
    public static final int O_RDONLY = 0;
    public static final int O_RDWR = 2;
    /** On a terminal: it does not become the one that controls this process. */
    public static final int O_NOCTTY = 0x100;

    static final int O_CLOEXEC = 0x80000;
    static final int EFD_CLOEXEC = O_CLOEXEC;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final Linker.Option ERRNO_KEPT = Linker.Option.captureCallState("errno");
    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = STATE.varHandle(PathElement.groupElement("errno"));

    /** {@code open} and {@code ioctl} are variadic after their second parameter, which matters to some calling conventions. */
    private static final Linker.Option VARIADIC = Linker.Option.firstVariadicArg(2);

    private static final MethodHandle OPEN =
            bind("open", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT), VARIADIC, ERRNO_KEPT);
    private static final MethodHandle IOCTL =
            bind("ioctl", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, ADDRESS), VARIADIC, ERRNO_KEPT);
    private static final MethodHandle CLOSE = bind("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT), ERRNO_KEPT);
    private static final MethodHandle READ =
            bind("read", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG), ERRNO_KEPT);
    private static final MethodHandle WRITE =
            bind("write", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG), ERRNO_KEPT);
    private static final MethodHandle POLL =
            bind("poll", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT), ERRNO_KEPT);
    private static final MethodHandle EVENTFD =
            bind("eventfd", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT), ERRNO_KEPT);
    private static final MethodHandle SYSCALL = bind(
            "syscall",
            FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG),
            Linker.Option.firstVariadicArg(1),
            ERRNO_KEPT);
    private static final MethodHandle PRCTL = bind(
            "prctl",
            FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG),
            Linker.Option.firstVariadicArg(1),
            ERRNO_KEPT);
    private static final MethodHandle SCHED_SETSCHEDULER =
            bind("sched_setscheduler", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS), ERRNO_KEPT);
    private static final MethodHandle STRERROR = bind("strerror", FunctionDescriptor.of(ADDRESS, JAVA_INT));

    /** Of {@code asm-generic/unistd.h}; calls of this age have the same number on all architectures. */
    private static final long PIDFD_OPEN = 434;

    private static final long PIDFD_GETFD = 438;
    private static final int PR_SET_PTRACER = 0x59616d61;
    private static final int SCHED_FIFO = 1;
    /** Threads that it starts do not have its priority. */
    private static final int SCHED_RESET_ON_FORK = 0x40000000;

    private static final int THIS_THREAD = 0;

    private static final long LONGEST_REASON = 256;
    private static final int WITHOUT_END = -1;

    private Libc() {}

    /** Opens a device for reading and writing, closed again in programs that this one starts. */
    public static int open(String path) throws NativeError {
        return open(path, O_RDWR);
    }

    /** @param flags of {@code open(2)}; it is always closed again in programs that this one starts */
    public static int open(String path, int flags) throws NativeError {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocateFrom(path);
            return call(state -> (int) OPEN.invokeExact(state, name, flags | O_CLOEXEC));
        }
    }

    public static void ioctl(int descriptor, long request, MemorySegment argument) throws NativeError {
        call(state -> (int) IOCTL.invokeExact(state, descriptor, request, argument));
    }

    public static void close(int descriptor) throws NativeError {
        call(state -> (int) CLOSE.invokeExact(state, descriptor));
    }

    /** @return how many bytes were read */
    public static int read(int descriptor, MemorySegment buffer) throws NativeError {
        return call(state -> (int) (long) READ.invokeExact(state, descriptor, buffer, buffer.byteSize()));
    }

    public static void write(int descriptor, MemorySegment bytes) throws NativeError {
        call(state -> (int) (long) WRITE.invokeExact(state, descriptor, bytes, bytes.byteSize()));
    }

    /** Waits without end until one of the descriptors is ready; a signal may end the wait early. */
    public static void poll(MemorySegment descriptors, long count) throws NativeError {
        poll(descriptors, count, WITHOUT_END);
    }

    /** The same for so many milliseconds at most. */
    public static void poll(MemorySegment descriptors, long count, int millis) throws NativeError {
        try {
            call(state -> (int) POLL.invokeExact(state, descriptors, count, millis));
        } catch (NativeError e) {
            if (e.number() != NativeError.EINTR) {
                throw e;
            }
        }
    }

    public static int eventfd() throws NativeError {
        return call(state -> (int) EVENTFD.invokeExact(state, 0, EFD_CLOEXEC));
    }

    /**
     * A descriptor of another process, in this one. Both stand for the same open file.
     *
     * @see <a href="https://man7.org/linux/man-pages/man2/pidfd_getfd.2.html">pidfd_getfd(2)</a>
     */
    public static int descriptorOf(long pid, int descriptor) throws NativeError {
        int process = call(state -> (int) (long) SYSCALL.invokeExact(state, PIDFD_OPEN, pid, 0L, 0L));
        try {
            return call(state ->
                    (int) (long) SYSCALL.invokeExact(state, PIDFD_GETFD, (long) process, (long) descriptor, 0L));
        } finally {
            close(process);
        }
    }

    /** Lets that process have this one's descriptors, where the kernel otherwise lets only debuggers have them. */
    public static void shareDescriptorsWith(long pid) throws NativeError {
        call(state -> (int) PRCTL.invokeExact(state, PR_SET_PTRACER, pid, 0L, 0L, 0L));
    }

    /**
     * Has this thread run as soon as it can, before all threads of no such priority.
     *
     * @param priority among those that have one, from 1
     * @see <a href="https://man7.org/linux/man-pages/man7/sched.7.html">sched(7), SCHED_FIFO</a>
     */
    public static void goFirst(int priority) throws NativeError {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment parameter = arena.allocateFrom(JAVA_INT, priority);
            call(state -> (int)
                    SCHED_SETSCHEDULER.invokeExact(state, THIS_THREAD, SCHED_FIFO | SCHED_RESET_ON_FORK, parameter));
        }
    }

    private static int call(Invocation invocation) throws NativeError {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            int result = invocation.invoke(state);
            if (result < 0) {
                int number = (int) ERRNO.get(state, 0L);
                throw new NativeError(number, reason(number));
            }
            return result;
        } catch (NativeError | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A native call has only native errors", e);
        }
    }

    private static String reason(int number) throws Throwable {
        MemorySegment text = (MemorySegment) STRERROR.invokeExact(number);
        return text.reinterpret(LONGEST_REASON).getString(0);
    }

    private static MethodHandle bind(String name, FunctionDescriptor descriptor, Linker.Option... options) {
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), descriptor, options);
    }

    private interface Invocation {
        int invoke(MemorySegment state) throws Throwable;
    }
}
