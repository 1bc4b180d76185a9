package io.smartlocker.system.gpio;

import io.smartlocker.system.Signals;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A {@link PulsingGateway} in a process of its own. */
final class PulsingProcess {
    private final Process process;
    private final int line;
    private final Path log;

    private PulsingProcess(Process process, int line, Path log) {
        this.process = process;
        this.line = line;
        this.log = log;
    }

    static PulsingProcess start(int line, Duration pulse) throws IOException {
        return start(List.of(), line, pulse);
    }

    /** @param under the program that it is started with, which decides what it may do */
    static PulsingProcess start(List<String> under, int line, Duration pulse) throws IOException {
        Path log = Files.createTempFile("pulsing", ".log");
        List<String> command = new ArrayList<>(under);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("java.class.path"),
                PulsingGateway.class.getName(),
                String.valueOf(line),
                String.valueOf(pulse.toMillis())));
        Process process =
                new ProcessBuilder(command).redirectError(log.toFile()).start();
        return new PulsingProcess(process, line, log);
    }

    /** Returns when its guard watches. */
    PulsingProcess awaitReady() throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String said = out.readLine(); !PulsingGateway.READY.equals(said); said = out.readLine()) {
            if (said == null) {
                throw new IllegalStateException("It does not start:\n" + output());
            }
        }
        return this;
    }

    void fire() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** Returns when its outputs are off and it has ended. */
    void end() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }

    void send(Signals signal) {
        signal.send(process.pid());
    }

    long pid() {
        return process.pid();
    }

    int line() {
        return line;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What it and its guard wrote to their standard error. */
    String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "";
        }
    }
}
