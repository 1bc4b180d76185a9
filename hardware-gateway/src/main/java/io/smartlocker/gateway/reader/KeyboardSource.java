package io.smartlocker.gateway.reader;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

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

/** A reader that is a keyboard to this machine. It is grabbed, so that what it types reaches nobody else: not the page. */
final class KeyboardSource implements TagSource {
    private static final int EVENTS_PER_READ = 64;
    private static final MemorySegment YES = MemorySegment.ofAddress(1);

    private final ReadableDevice device;
    private final KeyStrokes strokes = new KeyStrokes();
    private final Queue<String> typed = new ArrayDeque<>();

    private KeyboardSource(ReadableDevice device) {
        this.device = device;
    }

    /** @throws IOException if there is no such keyboard, or it may not be used, or another program has grabbed it */
    static KeyboardSource grab(Path path) throws IOException {
        KeyboardSource source = open(path, Libc.O_RDONLY);
        try {
            source.device.ioctl(InputAbi.GRAB, YES);
            return source;
        } catch (NativeError e) {
            source.close();
            throw new IOException(whyNot(path, e), e);
        }
    }

    /** Without grabbing it: other programs get what it types, too. */
    static KeyboardSource open(Path path, int flags) throws IOException {
        try {
            return new KeyboardSource(ReadableDevice.open(path, flags, EVENTS_PER_READ * InputAbi.EVENT.byteSize()));
        } catch (NativeError e) {
            throw new IOException(whyNot(path, e), e);
        }
    }

    @Override
    public Optional<String> next(Duration patience) throws IOException {
        if (typed.isEmpty()) {
            MemorySegment events = device.read(patience);
            long now = System.nanoTime();
            for (long at = 0; at + InputAbi.EVENT.byteSize() <= events.byteSize(); at += InputAbi.EVENT.byteSize()) {
                take(events.asSlice(at), now);
            }
        }
        return Optional.ofNullable(typed.poll());
    }

    private void take(MemorySegment event, long now) {
        int type = event.get(JAVA_SHORT, InputAbi.TYPE);
        int code = event.get(JAVA_SHORT, InputAbi.CODE);
        if (type == InputAbi.TYPE_SYNC && code == InputAbi.SYNC_DROPPED) {
            strokes.lost();
        }
        if (type == InputAbi.TYPE_KEY && event.get(JAVA_INT, InputAbi.VALUE) == InputAbi.DOWN) {
            strokes.down(code, now).ifPresent(typed::add);
        }
    }

    private static String whyNot(Path path, NativeError error) {
        if (error.isMissing()) {
            return "There is no reader " + path + ". Plug it in, or correct smartlocker.reader.device.";
        }
        if (error.isForbidden()) {
            return path + " may not be opened: " + error.getMessage()
                    + ". Run the gateway as a member of the group that owns it, usually input.";
        }
        return switch (error.number()) {
            case NativeError.EBUSY -> path + " is grabbed by another program. Stop that program.";
            case NativeError.ENOTTY, NativeError.EINVAL -> path + " is no keyboard. Correct smartlocker.reader.device.";
            default -> path + " could not be used: " + error.getMessage();
        };
    }

    @Override
    public void close() throws IOException {
        device.close();
    }
}
