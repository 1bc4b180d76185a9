package io.smartlocker.gateway.bench;

import io.smartlocker.testing.Eventually;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The gateway as a kiosk runs it: by the script that a technician installs, prepared for quick starts. */
final class PackagedGateway implements AutoCloseable {
    private static final Path BUILT = Path.of("target/quarkus-app");
    private static final Path SCRIPT = Path.of("../deploy/raspberry-pi/gateway").toAbsolutePath();
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(20);

    private static final Duration LOOKED_AT = Duration.ofMillis(2);

    private final Process process;
    private final long begun;
    private final int port;
    private final Path log;

    private PackagedGateway(Process process, long begun, int port, Path log) {
        this.process = process;
        this.begun = begun;
        this.port = port;
        this.log = log;
    }

    /** Copies what was built, and has it leave behind what makes starts quick. */
    static Path install() throws IOException, InterruptedException {
        if (!Files.exists(BUILT.resolve("quarkus-run.jar"))) {
            throw new IllegalStateException("The gateway is not packaged. Run: ./run build");
        }
        Path app = Files.createTempDirectory("app").resolve("quarkus-app");
        try (Stream<Path> files = Files.walk(BUILT)) {
            for (Path file : files.toList()) {
                Files.copy(file, app.resolve(BUILT.relativize(file)));
            }
        }
        Files.deleteIfExists(app.resolve("app.aot"));
        Process training = script(app, Map.of(), "train").inheritIO().start();
        if (training.waitFor() != 0) {
            throw new IllegalStateException("The gateway could not be prepared for quick starts.");
        }
        return app;
    }

    /** @param environment settings, and what else is to be different */
    static PackagedGateway start(Path app, Path dataDirectory, Map<String, String> environment) throws IOException {
        int port = freePort();
        Map<String, String> all = new HashMap<>(environment);
        all.put("SMARTLOCKER_DATA_DIRECTORY", dataDirectory.toString());
        all.put("SMARTLOCKER_HARDWARE", "SIMULATED");
        all.put("SMARTLOCKER_CLOCK", "TRUSTED");
        all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        Path log = Files.createTempFile("gateway", ".log");
        ProcessBuilder builder =
                script(app, all, "run").redirectErrorStream(true).redirectOutput(log.toFile());
        long begun = System.nanoTime();
        return new PackagedGateway(builder.start(), begun, port, log);
    }

    private static ProcessBuilder script(Path app, Map<String, String> environment, String command) {
        ProcessBuilder builder = new ProcessBuilder(List.of(SCRIPT.toString(), command));
        builder.environment().put("SMARTLOCKER_APP", app.toString());
        builder.environment().put("SMARTLOCKER_SETTINGS", "/nonexistent");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return builder;
    }

    /** @return how long it took from its start until the page got its first answer */
    Duration awaitReady() {
        while (!listens()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The gateway does not start:\n" + output());
            }
            // The processor that it starts on must not be taken by whoever waits for it.
            LockSupport.parkNanos(LOOKED_AT.toNanos());
        }
        if (!page().answers()) {
            throw new IllegalStateException("The gateway listens, but does not answer:\n" + output());
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private boolean listens() {
        try (Socket connection = new Socket()) {
            connection.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    PageClient page() {
        return new PageClient(port);
    }

    /** Resident memory in KiB. */
    long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Eventually.eventually(() -> {
            if (process.isAlive()) {
                throw new IllegalStateException("The gateway does not end");
            }
        });
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
