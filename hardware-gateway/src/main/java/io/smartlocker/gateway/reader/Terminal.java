package io.smartlocker.gateway.reader;

import static java.lang.foreign.MemoryLayout.sequenceLayout;
import static java.lang.foreign.MemoryLayout.structLayout;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import io.smartlocker.gateway.kernel.NativeError;
import io.smartlocker.gateway.kernel.ReadableDevice;
import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;

/**
 * Takes from a serial line what makes a terminal of it: it gives its bytes as they come, and echoes none. Its speed stays as it
 * is, which a reader on USB does not heed; for one on a real line it is set from outside, with {@code stty}.
 *
 * <p>Layout and numbers are those of {@code asm-generic/termbits.h}, the same on x86 and Arm.
 */
final class Terminal {
    /** The kernel's {@code struct termios}. */
    static final StructLayout TERMIOS = structLayout(
            JAVA_INT.withName("c_iflag"),
            JAVA_INT.withName("c_oflag"),
            JAVA_INT.withName("c_cflag"),
            JAVA_INT.withName("c_lflag"),
            JAVA_BYTE.withName("c_line"),
            sequenceLayout(19, JAVA_BYTE).withName("c_cc"));

    private static final long GET = 0x5401;
    private static final long SET = 0x5402;

    private static final long INPUT = offset("c_iflag");
    private static final long OUTPUT = offset("c_oflag");
    private static final long CONTROL = offset("c_cflag");
    private static final long LOCAL = offset("c_lflag");
    private static final long CHARACTERS = offset("c_cc");

    /** IGNBRK, BRKINT, PARMRK, ISTRIP, INLCR, IGNCR, ICRNL, IXON. */
    private static final int INPUT_CHANGES = 0x1 | 0x2 | 0x8 | 0x20 | 0x40 | 0x80 | 0x100 | 0x400;
    /** OPOST. */
    private static final int OUTPUT_CHANGES = 0x1;
    /** ISIG, ICANON, ECHO, ECHONL, IEXTEN. */
    private static final int LOCAL_CHANGES = 0x1 | 0x2 | 0x8 | 0x40 | 0x8000;
    /** CREAD: the receiver is on; CLOCAL: whatever the modem's lines say. */
    private static final int RECEIVES = 0x80 | 0x800;

    private static final int LEAST_TIME = 5;
    private static final int LEAST_BYTES = 6;

    private Terminal() {}

    /** Does nothing to what is no terminal. */
    static void makeRaw(ReadableDevice device) throws NativeError {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment termios = arena.allocate(TERMIOS);
            device.ioctl(GET, termios);
            clear(termios, INPUT, INPUT_CHANGES);
            clear(termios, OUTPUT, OUTPUT_CHANGES);
            clear(termios, LOCAL, LOCAL_CHANGES);
            termios.set(JAVA_INT, CONTROL, termios.get(JAVA_INT, CONTROL) | RECEIVES);
            termios.set(JAVA_BYTE, CHARACTERS + LEAST_TIME, (byte) 0);
            termios.set(JAVA_BYTE, CHARACTERS + LEAST_BYTES, (byte) 1);
            device.ioctl(SET, termios);
        } catch (NativeError e) {
            if (e.number() != NativeError.ENOTTY) {
                throw e;
            }
        }
    }

    private static void clear(MemorySegment termios, long field, int bits) {
        termios.set(JAVA_INT, field, termios.get(JAVA_INT, field) & ~bits);
    }

    private static long offset(String field) {
        return TERMIOS.byteOffset(PathElement.groupElement(field));
    }
}
