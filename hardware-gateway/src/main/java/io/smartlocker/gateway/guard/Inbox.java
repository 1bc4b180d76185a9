package io.smartlocker.gateway.guard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Reads what the gateway says on a thread of its own, so that the guard can wait for it within a limit. */
final class Inbox {
    private final InputStream in;
    private final BlockingQueue<Message> heard = new LinkedBlockingQueue<>();

    private Inbox(InputStream in) {
        this.in = in;
    }

    static Inbox of(InputStream in) {
        Inbox inbox = new Inbox(in);
        Thread.ofPlatform().daemon().name("inbox").start(inbox::read);
        return inbox;
    }

    /** The next message, {@link Message.Gone} when there will be none; empty if there is none in that time. */
    Optional<Message> next(long nanos) throws InterruptedException {
        return Optional.ofNullable(heard.poll(nanos, TimeUnit.NANOSECONDS));
    }

    /** Whether all was heard that was said. On a busy machine this process may be late rather than the gateway silent. */
    boolean isDrained() {
        try {
            return heard.isEmpty() && in.available() == 0;
        } catch (IOException e) {
            return true;
        }
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Message.parse(line).ifPresent(heard::add);
            }
        } catch (IOException e) {
            // A pipe that cannot be read is the same as one that was closed.
            heard.add(new Message.Gone());
            return;
        }
        heard.add(new Message.Gone());
    }
}
