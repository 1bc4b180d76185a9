package io.smartlocker.local;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Starts a process again that ended by itself, as a service manager would; gives up when it ends again and again. */
final class Restarts {
    private static final int MOST = 5;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ManagedProcess process;
    private final Console console;
    private final Path log;
    private final Deque<Instant> ends = new ArrayDeque<>();

    Restarts(ManagedProcess process, Console console, Path log) {
        this.process = process;
        this.console = console;
        this.log = log;
    }

    synchronized void after(int exitCode) {
        ends.addLast(Instant.now());
        ends.removeIf(end -> end.isBefore(Instant.now().minus(WINDOW)));
        if (ends.size() > MOST) {
            console.say(process.name() + " ended " + ends.size() + " times within a minute and stays stopped."
                    + LogTail.of(log));
            return;
        }
        console.say(process.name() + " ended by itself (exit code " + exitCode + "); it is started again.");
        Thread.ofVirtual().name(process.name() + "-restart").start(this::startAgain);
    }

    private void startAgain() {
        try {
            Thread.sleep(PAUSE);
            process.restart();
            console.say(
                    process.name() + " is " + process.state().name().toLowerCase(java.util.Locale.ROOT) + " again.");
        } catch (StartFailed e) {
            console.say(e.sentence());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
