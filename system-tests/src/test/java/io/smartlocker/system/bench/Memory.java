package io.smartlocker.system.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Resident memory of a process, as Linux counts it. */
final class Memory {
    private Memory() {}

    static String resident(ProcessHandle process) throws IOException {
        String kibibytes = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\D", "");
        return Long.parseLong(kibibytes) / 1024 + " MiB";
    }

    /** What the command line says that the heap may grow to. */
    static String heapLimit(ProcessHandle process) throws IOException {
        String line = Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
        return Arrays.stream(line.split("\0"))
                .filter(argument -> argument.matches("-Xmx\\d+m"))
                .findFirst()
                .map(argument -> argument.replaceAll("\\D", "") + " MiB")
                .orElseThrow();
    }
}
