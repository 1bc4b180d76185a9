package io.smartlocker.system.gpio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A process's threads as the kernel has them. */
final class Threads {
    /** Of the fields behind the name; see proc_pid_stat(5), where it is the 41st. */
    private static final int POLICY = 38;

    private static final String FIRST_COME_FIRST_SERVED = "1";

    private Threads() {}

    /** Whether there are threads whose name begins so, and each goes before all that have no such priority; see sched(7). */
    static boolean goFirst(long pid, String name) {
        try (Stream<Path> tasks = Files.list(Path.of("/proc", String.valueOf(pid), "task"))) {
            List<String> policies = tasks.map(Threads::state)
                    .filter(state -> state.substring(state.indexOf('(') + 1).startsWith(name))
                    .map(state -> state.substring(state.lastIndexOf(')') + 2).split(" ")[POLICY])
                    .toList();
            return !policies.isEmpty() && policies.stream().allMatch(FIRST_COME_FIRST_SERVED::equals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for one that has ended meanwhile. */
    private static String state(Path task) {
        try {
            return Files.readString(task.resolve("stat"));
        } catch (IOException e) {
            return "";
        }
    }
}
