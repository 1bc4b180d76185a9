package io.smartlocker.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The packaged stack in a directory of its own on ports of its own, so that it meets nothing else on this machine. */
public final class LocalStack implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(8);
    private static final Duration END = Duration.ofMinutes(1);
    private static final List<String> PORTS = List.of(
            "FRONT_DOOR",
            "IDENTITY",
            "LOCKER",
            "DEVICE",
            "SCHEDULING",
            "AUDIT",
            "GATEWAY",
            "POSTGRESQL",
            "KAFKA",
            "KAFKA_CONTROLLER",
            "MAIL");

    private final Path home;
    private final Path data;
    private final Path output;
    private final String adminPassword;
    private final Map<String, String> environment = new HashMap<>();
    private @Nullable Process launcher;

    private LocalStack(Path home, Path data, String adminPassword) {
        this.home = home;
        this.data = data;
        this.output = data.resolveSibling(data.getFileName() + ".out");
        this.adminPassword = adminPassword;
    }

    /** A stack that keeps its data in a fresh folder of that name under {@code target}; not started yet. */
    public static LocalStack in(String folder) throws IOException {
        Path home = Path.of("..").toAbsolutePath().normalize();
        Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
        LocalStack stack = new LocalStack(home, Files.createTempDirectory(target, folder), "admin-of-the-tests");
        stack.environment.put("SMARTLOCKER_ADMIN_PASSWORD", stack.adminPassword);
        List<ServerSocket> held = new ArrayList<>();
        for (String port : PORTS) {
            // All are held until all are known, so that none is given out twice.
            held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            stack.environment.put(
                    "SMARTLOCKER_PORT_" + port, Integer.toString(held.getLast().getLocalPort()));
        }
        for (ServerSocket socket : held) {
            socket.close();
        }
        return stack;
    }

    /** Starts it and waits until it says that it is ready. What does not become ready is ended. */
    public LocalStack start() throws IOException, InterruptedException {
        Files.deleteIfExists(output);
        launcher = java(List.of("-jar", jar())).redirectOutput(output.toFile()).start();
        long deadline = System.nanoTime() + START.toNanos();
        while (!printed().contains("Smart Locker is ready")) {
            if (!launcher.isAlive() || System.nanoTime() > deadline) {
                String said = printed();
                close();
                throw new AssertionError("The stack did not start.\n" + said);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        return this;
    }

    /** Gives an order as {@code ./run} does, for example {@code stop kafka}, and waits until it is carried out. */
    public String order(String... words) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("-cp", jar(), "io.smartlocker.local.Order"));
        arguments.addAll(List.of(words));
        Process order = java(arguments).start();
        String said = new String(order.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (order.waitFor() != 0) {
            throw new AssertionError("Not carried out: " + String.join(" ", words) + ". " + said);
        }
        return said;
    }

    /** Ends a process as a power cut would. */
    public void kill(String part) throws IOException {
        pid(part).destroyForcibly();
    }

    /** Has a process hold still with its connections open: from elsewhere it looks as if the network let nothing through. */
    public void freeze(String part) throws IOException {
        Signals.STOP.send(pid(part).pid());
    }

    public void thaw(String part) throws IOException {
        Signals.CONTINUE.send(pid(part).pid());
    }

    /** Ends the launcher alone, as a power cut would; what it started goes on. */
    public void killLauncher() throws InterruptedException {
        Process running = launcher;
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
    }

    public ProcessHandle pid(String part) throws IOException {
        Path file = part.equals("postgresql")
                ? data.resolve("postgres/postmaster.pid")
                : data.resolve("run").resolve(part + ".pid");
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                .orElseThrow();
    }

    public Api admin() {
        return frontDoor().signedIn("admin", adminPassword);
    }

    /** What the administrator signs in with. */
    public Map<String, String> credentials() {
        return Map.of("username", "admin", "password", adminPassword);
    }

    public Api frontDoor() {
        return Api.at(URI.create("http://127.0.0.1:" + port("FRONT_DOOR")));
    }

    /** Where the pages are and who signs in there, as environment variables of the journeys. */
    public Map<String, String> pages() {
        return Map.of(
                "SMARTLOCKER_ADMIN_URL", "http://127.0.0.1:" + port("FRONT_DOOR"),
                "SMARTLOCKER_KIOSK_URL", "http://127.0.0.1:" + port("GATEWAY"),
                "SMARTLOCKER_ADMIN_PASSWORD", adminPassword);
    }

    public Kiosk kiosk() {
        return new Kiosk(Api.at(URI.create("http://127.0.0.1:" + port("GATEWAY"))));
    }

    public String kafka() {
        return "127.0.0.1:" + port("KAFKA");
    }

    private String port(String name) {
        return String.valueOf(environment.get("SMARTLOCKER_PORT_" + name));
    }

    /** Everything that the launcher said. */
    public String printed() throws IOException {
        return Files.exists(output) ? Files.readString(output) : "";
    }

    /** Asks it to end as Ctrl-C does and waits for that. */
    @Override
    public void close() throws InterruptedException {
        Process running = launcher;
        if (running != null) {
            running.destroy();
            if (!running.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
                running.destroyForcibly();
                throw new AssertionError("The stack did not end within " + END);
            }
        }
    }

    private String jar() {
        return home.resolve("deploy/local/target/local-stack.jar").toString();
    }

    private ProcessBuilder java(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dlocalstack.home=" + home,
                "-Dlocalstack.data=" + data,
                "-Xmx128m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder;
    }
}
