package io.smartlocker.gateway.reader;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.smartlocker.gateway.kernel.Libc;
import io.smartlocker.gateway.kernel.NativeError;
import io.smartlocker.gateway.kernel.ReadableDevice;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** A reader on a serial line that sends each tag as a line of text. Control characters end a line, whichever they are. */
final class SerialSource implements TagSource {
    private static final int BYTES_PER_READ = 256;
    private static final int LONGEST = 64;

    private final ReadableDevice device;
    private final StringBuilder line = new StringBuilder();
    private final Queue<String> lines = new ArrayDeque<>();
    private boolean tooLong;

    private SerialSource(ReadableDevice device) {
        this.device = device;
    }

    /** @throws IOException if there is no such line, or it may not be used */
    static SerialSource open(Path path) throws IOException {
        return open(path, Libc.O_RDONLY | Libc.O_NOCTTY);
    }

    static SerialSource open(Path path, int flags) throws IOException {
        try {
            ReadableDevice device = ReadableDevice.open(path, flags, BYTES_PER_READ);
            SerialSource source = new SerialSource(device);
            try {
                Terminal.makeRaw(device);
                return source;
            } catch (NativeError e) {
                source.close();
                throw e;
            }
        } catch (NativeError e) {
            throw new IOException(whyNot(path, e), e);
        }
    }

    @Override
    public Optional<String> next(Duration patience) throws IOException {
        if (lines.isEmpty()) {
            MemorySegment bytes = device.read(patience);
            for (long at = 0; at < bytes.byteSize(); at++) {
                take((char) (bytes.get(JAVA_BYTE, at) & 0xFF));
            }
        }
        return Optional.ofNullable(lines.poll());
    }

    private void take(char character) {
        if (!Character.isISOControl(character)) {
            tooLong |= line.length() >= LONGEST;
            if (!tooLong) {
                line.append(character);
            }
            return;
        }
        String text = line.toString().strip();
        if (!tooLong && !text.isEmpty()) {
            lines.add(text);
        }
        line.setLength(0);
        tooLong = false;
    }

    private static String whyNot(Path path, NativeError error) {
        if (error.isMissing()) {
            return "There is no reader " + path + ". Plug it in, or correct smartlocker.reader.device.";
        }
        return error.isForbidden()
                ? path + " may not be opened: " + error.getMessage()
                        + ". Run the gateway as a member of the group that owns it, usually dialout."
                : path + " could not be used: " + error.getMessage();
    }

    @Override
    public void close() throws IOException {
        device.close();
    }
}
