package io.smartlocker.gateway.reader;

import io.smartlocker.gateway.kernel.Libc;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A named pipe in the place of a reader's device. */
final class Pipe {
    private Pipe() {}

    static Path in(Path directory) throws IOException, InterruptedException {
        Path pipe = directory.resolve("reader");
        if (new ProcessBuilder("mkfifo", pipe.toString()).inheritIO().start().waitFor() != 0) {
            throw new IOException("There is no mkfifo on this machine");
        }
        return pipe;
    }

    /** Waits until somebody reads, sends, and hangs up: to whoever reads that is a reader that was unplugged. */
    static void send(Path pipe, byte[] bytes) throws IOException {
        Files.write(pipe, bytes, StandardOpenOption.WRITE);
    }

    /** Lets whoever waits for the other end in opening the pipe go on. */
    static void letGo(Path pipe) throws IOException {
        Libc.close(Libc.open(pipe.toString(), Libc.O_RDWR));
    }

    /** What an input device gives when these keys go down and up: with a scan code before and a report behind each. */
    static byte[] typed(int... codes) {
        ByteBuffer events = ByteBuffer.allocate(codes.length * 5 * 24).order(ByteOrder.nativeOrder());
        for (int code : codes) {
            event(events, 4, 4, 0x70000 + code);
            event(events, 1, code, 1);
            event(events, 0, 0, 0);
            event(events, 1, code, 0);
            event(events, 0, 0, 0);
        }
        return events.array();
    }

    static byte[] dropped() {
        ByteBuffer events = ByteBuffer.allocate(24).order(ByteOrder.nativeOrder());
        event(events, 0, 3, 0);
        return events.array();
    }

    private static void event(ByteBuffer events, int type, int code, int value) {
        events.putLong(1_748_760_000L)
                .putLong(123_456L)
                .putShort((short) type)
                .putShort((short) code)
                .putInt(value);
    }
}
