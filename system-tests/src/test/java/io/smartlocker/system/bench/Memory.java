package io.smartlocker.system.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
}
