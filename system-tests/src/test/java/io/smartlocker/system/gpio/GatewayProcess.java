package io.smartlocker.system.gpio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The packaged gateway as a process of its own, cut off from everything but its cabinet. */
final class GatewayProcess {
    private final Process process;
    private final Path log;

    private GatewayProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** @param name of this start, for its log */
    static GatewayProcess start(String name, Path packaged, Path dataDirectory, Path cabinet) throws IOException {
        Path log = Path.of(System.getenv("OUT"), name + ".log");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                // The guest starts slowly; compiling less gets it there sooner.
                "-XX:TieredStopAtLevel=1",
                "-jar",
                packaged.resolve("quarkus-run.jar").toString());
        builder.environment()
                .putAll(Map.of(
                        "SMARTLOCKER_DATA_DIRECTORY", dataDirectory.toString(),
                        "SMARTLOCKER_HARDWARE", "WIRED",
                        "SMARTLOCKER_CABINET", cabinet.toString(),
                        "SMARTLOCKER_CLOCK", "TRUSTED",
                        "QUARKUS_HTTP_PORT", String.valueOf(KioskClient.PORT)));
        return new GatewayProcess(
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start(), log);
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Asks it to end, as systemd does. */
    void terminate() {
        process.destroy();
    }

    void kill() {
        process.destroyForcibly();
    }

    String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "";
        }
    }
}
