package io.smartlocker.gateway.actuation.serial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assertions;

/**
 * The far end of a serial line: cuts what the gateway sends into frames and lets boards answer, in the manner that was
 * asked for. The gateway's port is a link of a fixed name, as those under {@code /dev/serial/by-id} are, so that the
 * adapter can be pulled and plugged in again.
 */
public final class PlayedLine implements AutoCloseable {
    /** A board on the line. */
    public interface Played {
        /** @return how long the frame is that begins there, 0 while that cannot be told */
        int lengthOf(byte[] bytes);

        /** @return the answer, empty when it is not for this board or it says nothing to it */
        byte[] answer(byte[] request);
    }

    /** How an answer reaches the gateway. */
    public interface Manner {
        void send(PlayedLine line, byte[] request, byte[] answer);
    }

    /** As it should be. */
    public static final Manner WELL = (line, request, answer) -> line.send(answer);

    private final Path link;
    private final List<Played> boards;
    private final Queue<Manner> manners = new ConcurrentLinkedQueue<>();
    private final List<byte[]> requests = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile Pty pty;
    private volatile boolean echoing;
    private volatile boolean closed;
    private volatile Manner special = WELL;
    private byte[] pending = {};

    private PlayedLine(Path link, List<Played> boards) {
        this.link = link;
        this.boards = boards;
        thread = Thread.ofPlatform().daemon().name("played-line").unstarted(this::run);
    }

    /** @param boards all of the same kind */
    public static PlayedLine with(Played... boards) {
        try {
            PlayedLine line = new PlayedLine(Files.createTempDirectory("line").resolve("ttyPLAYED"), List.of(boards));
            line.plugIn();
            line.thread.start();
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String port() {
        return link.toString();
    }

    /** The next answers come in these manners; those after them come well. */
    public void next(Manner... next) {
        manners.addAll(Arrays.asList(next));
    }

    /** The next answer to a request that fits comes in this manner. */
    public void whenNext(Predicate<byte[]> fits, Manner manner) {
        special = (line, request, answer) -> {
            if (fits.test(request)) {
                special = WELL;
                manner.send(line, request, answer);
            } else {
                line.send(answer);
            }
        };
    }

    /** Whether every frame comes back to its sender before the answer. */
    public void echo(boolean on) {
        echoing = on;
    }

    /** The frames that came, in order. */
    public List<byte[]> requests() {
        return List.copyOf(requests);
    }

    public void forgetRequests() {
        requests.clear();
    }

    public void plugIn() throws IOException {
        pty = Pty.open();
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, pty.port());
    }

    public void pull() throws IOException {
        Files.deleteIfExists(link);
        pty.close();
    }

    public void send(byte... bytes) {
        pty.write(bytes);
    }

    private void run() {
        while (!closed) {
            byte[] more = pty.read(2);
            if (more.length == 0) {
                LockSupport.parkNanos(1_000_000);
            } else {
                byte[] all = Arrays.copyOf(pending, pending.length + more.length);
                System.arraycopy(more, 0, all, pending.length, more.length);
                pending = all;
                answerAll();
            }
        }
    }

    private void answerAll() {
        int length = boards.getFirst().lengthOf(pending);
        while (length > 0 && length <= pending.length) {
            byte[] request = Arrays.copyOf(pending, length);
            pending = Arrays.copyOfRange(pending, length, pending.length);
            answer(request);
            length = boards.getFirst().lengthOf(pending);
        }
    }

    private void answer(byte[] request) {
        requests.add(request);
        if (echoing) {
            send(request);
        }
        for (Played board : boards) {
            byte[] answer = board.answer(request);
            if (answer.length > 0) {
                Manner manner = manners.poll();
                (manner == null ? special : manner).send(this, request, answer);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
            Files.deleteIfExists(link);
        } catch (InterruptedException | IOException e) {
            Assertions.fail(e);
        }
        pty.close();
    }
}
