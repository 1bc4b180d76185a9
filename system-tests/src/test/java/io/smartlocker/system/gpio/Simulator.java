package io.smartlocker.system.gpio;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The far end of the lines: what a solenoid would see and a door contact would do. Levels are electrical. */
final class Simulator {
    static final String CHIP = "/dev/gpiochip0";
    static final int LINES = 10;

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    /** Between two edges; a contact is debounced for 10 ms. */
    private static final Duration LONGEST_BOUNCE = Duration.ofMillis(8);

    private final Path directory;

    Simulator(Path directory) {
        this.directory = directory;
    }

    boolean isHigh(int line) {
        try (FileChannel value = open(line)) {
            return isHigh(value, ByteBuffer.allocate(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FileChannel open(int line) throws IOException {
        return FileChannel.open(directory.resolve("sim_gpio" + line).resolve("value"));
    }

    static boolean isHigh(FileChannel value, ByteBuffer one) throws IOException {
        one.clear();
        value.read(one, 0);
        return one.get(0) == '1';
    }

    /** Pulls a line that nobody drives, as a contact does. */
    void pull(int line, boolean high) {
        try {
            Files.writeString(directory.resolve("sim_gpio" + line).resolve("pull"), high ? "pull-up" : "pull-down");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Pulls a line as a contact that opens and bounces: seven edges as close together as they can be made.
     *
     * @return whether it was a bounce. A thread whose processor is taken away in between opens, shuts and opens the door
     *     instead, and that is what will be told.
     */
    boolean bounceOpen(int line) {
        try (FileChannel pull =
                FileChannel.open(directory.resolve("sim_gpio" + line).resolve("pull"), WRITE)) {
            ByteBuffer up = ByteBuffer.wrap("pull-up".getBytes(US_ASCII));
            ByteBuffer down = ByteBuffer.wrap("pull-down".getBytes(US_ASCII));
            long widest = 0;
            long before = System.nanoTime();
            for (int edge = 0; edge < 7; edge++) {
                pull.write((edge % 2 == 0 ? up : down).rewind(), 0);
                long now = System.nanoTime();
                widest = edge == 0 ? 0 : Math.max(widest, now - before);
                before = now;
            }
            return widest < LONGEST_BOUNCE.toNanos();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for something to become true, as long as it may take on a busy machine. */
    static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Waited in vain until " + what);
            }
            LockSupport.parkNanos(500_000);
        }
    }
}
