package io.smartlocker.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Ends processes, including those that a launcher left behind when it was killed. */
final class Processes {
    private static final Duration POLL = Duration.ofMillis(20);

    private Processes() {}

    /** Asks a process to end and ends it when it does not within the time given. */
    static void end(ProcessHandle process, Duration within) {
        process.destroy();
        if (!endedWithin(process, within)) {
            process.destroyForcibly();
            endedWithin(process, Duration.ofSeconds(5));
        }
    }

    /** Looks again and again: {@code onExit} tells it on the common pool, which may be busy with those who wait for it. */
    static boolean endedWithin(ProcessHandle process, Duration within) {
        long deadline = System.nanoTime() + within.toNanos();
        try {
            while (process.isAlive()) {
                if (System.nanoTime() > deadline) {
                    return false;
                }
                TimeUnit.NANOSECONDS.sleep(POLL.toNanos());
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * The living process that a pid file names, if its command line carries the mark; a pid alone proves nothing, since
     * the system gives it to somebody else after a while.
     */
    static Optional<ProcessHandle> ofFile(Path pidFile, String mark) {
        try {
            String pid = Files.readAllLines(pidFile).getFirst().strip();
            return ProcessHandle.of(Long.parseLong(pid))
                    .filter(ProcessHandle::isAlive)
                    .filter(process ->
                            String.join(" ", arguments(process.pid())).contains(mark));
        } catch (IOException | NumberFormatException | java.util.NoSuchElementException e) {
            return Optional.empty();
        }
    }

    /** What a process was started with; where the system does not tell them apart, its command line. */
    static List<String> arguments(long pid) {
        try {
            byte[] arguments = Files.readAllBytes(Path.of("/proc/" + pid + "/cmdline"));
            return List.of(new String(arguments, StandardCharsets.UTF_8).split("\0"));
        } catch (IOException e) {
            return ProcessHandle.of(pid)
                    .flatMap(process -> process.info().commandLine())
                    .map(line -> List.of(line.split(" ")))
                    .orElseGet(List::of);
        }
    }
}
