package io.smartlocker.system.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a process has used of the processors until now, as Linux counts it (proc(5), {@code stat}).
 *
 * @param all of the whole process, in clock ticks
 * @param some of those of its living threads whose names begin as asked for, in clock ticks
 */
record ProcessorTime(long all, long some) {
    /** Where user and system time are among the fields after the name, which may have blanks and is in parentheses. */
    private static final int USER = 11;

    private static final int SYSTEM = 12;

    static ProcessorTime of(ProcessHandle process, String... threads) throws IOException {
        Path proc = Path.of("/proc", Long.toString(process.pid()));
        long some = 0;
        for (Path thread : threads(proc)) {
            if (Arrays.stream(threads).anyMatch(Files.readString(thread.resolve("comm"))::startsWith)) {
                some += ticks(thread);
            }
        }
        return new ProcessorTime(ticks(proc), some);
    }

    /** Of what was used since then, the part that those threads had, from 0 to 1. */
    double shareSince(ProcessorTime before) {
        return (some - before.some) / (double) Math.max(1, all - before.all);
    }

    private static List<Path> threads(Path proc) throws IOException {
        try (Stream<Path> tasks = Files.list(proc.resolve("task"))) {
            return tasks.toList();
        }
    }

    private static long ticks(Path proc) throws IOException {
        String line = Files.readString(proc.resolve("stat"));
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]);
    }
}
