package io.smartlocker.gateway.reader;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.gateway.kernel.Libc;
import io.smartlocker.gateway.kernel.NativeError;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader on a serial line, played by the other end of a pseudo-terminal. */
class SerialSourceTest {
    /** {@code TIOCSPTLCK} and {@code TIOCGPTN} of {@code asm-generic/ioctls.h}. */
    private static final long UNLOCK = 0x40045431L;

    private static final long NUMBER = 0x80045430L;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    @TempDir
    Path directory;

    @Test
    void each_line_is_a_tag_whatever_ends_it() throws IOException {
        try (OtherEnd reader = OtherEnd.open();
                SerialSource source = SerialSource.open(reader.terminal())) {
            reader.send("04A1B2C3D4\r\n");
            assertThat(source.next(PATIENCE)).contains("04A1B2C3D4");
            reader.send("\u0002 0012D687 \u0003");
            assertThat(source.next(PATIENCE)).contains("0012D687");
            assertThat(source.next(AT_ONCE)).isEmpty();
        }
    }

    @Test
    void a_line_that_comes_in_pieces_is_one_and_bytes_of_control_do_nothing_to_the_line() throws IOException {
        try (OtherEnd reader = OtherEnd.open();
                SerialSource source = SerialSource.open(reader.terminal())) {
            reader.send("04A1");
            assertThat(source.next(Duration.ofMillis(200))).isEmpty();
            reader.send("B2\n");
            assertThat(source.next(PATIENCE)).contains("04A1B2");
            // In a terminal these would interrupt the gateway, and end the file.
            reader.send("\u0003\u0004\u001a11223344\n");
            assertThat(source.next(PATIENCE)).contains("11223344");
        }
    }

    @Test
    void a_line_without_end_is_dropped_up_to_its_end() throws IOException {
        try (OtherEnd reader = OtherEnd.open();
                SerialSource source = SerialSource.open(reader.terminal())) {
            reader.send("F".repeat(3_000));
            reader.send("\n11223344\n");
            assertThat(eventually(source)).isEqualTo("11223344");
        }
    }

    @Test
    void a_line_that_is_not_there_is_told() {
        assertThatThrownBy(() -> SerialSource.open(directory.resolve("ttyACM0")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Plug it in");
    }

    private static String eventually(SerialSource source) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var line = source.next(Duration.ofMillis(50));
            if (line.isPresent()) {
                return line.get();
            }
        }
        throw new AssertionError("No line came");
    }

    /** The end of a pseudo-terminal at which the reader sits. */
    private record OtherEnd(int descriptor, Path terminal) implements AutoCloseable {
        static OtherEnd open() throws NativeError {
            int descriptor = Libc.open("/dev/ptmx", Libc.O_RDWR | Libc.O_NOCTTY);
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment number = arena.allocate(JAVA_INT);
                Libc.ioctl(descriptor, UNLOCK, number);
                Libc.ioctl(descriptor, NUMBER, number);
                return new OtherEnd(descriptor, Path.of("/dev/pts", String.valueOf(number.get(JAVA_INT, 0))));
            }
        }

        void send(String text) throws NativeError {
            try (Arena arena = Arena.ofConfined()) {
                Libc.write(descriptor, arena.allocateFrom(JAVA_BYTE, text.getBytes(US_ASCII)));
            }
        }

        @Override
        public void close() throws NativeError {
            Libc.close(descriptor);
        }
    }
}
