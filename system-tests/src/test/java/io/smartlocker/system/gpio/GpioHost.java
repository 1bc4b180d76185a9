package io.smartlocker.system.gpio;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Boots the small Linux with a GPIO chip and lets a program run in it. */
final class GpioHost {
    private static final Path GATEWAY =
            Path.of("../hardware-gateway/target/quarkus-app").toAbsolutePath().normalize();
    private static final Path OUT = Path.of("target/gpio").toAbsolutePath();
    /** What the guest saw, in {@code $OUT}. */
    static final String REPORT = "report.json";

    private GpioHost() {}

    /**
     * Boots, and waits until the program has ended.
     *
     * @param main the program; it is told the packaged gateway's directory and then {@code arguments}
     * @param longest how long it may take
     * @return the report that it wrote
     */
    static byte[] run(Class<?> main, Duration longest, String... arguments) throws IOException, InterruptedException {
        if (!Files.exists(GATEWAY.resolve("quarkus-run.jar"))) {
            throw new IllegalStateException(
                    "The gateway is not packaged. Run: mvn package -pl hardware-gateway -am -DskipTests");
        }
        Files.createDirectories(OUT);
        Files.deleteIfExists(OUT.resolve(REPORT));
        Path log = OUT.resolve("guest.log");
        Process guest = new ProcessBuilder(command(main, longest, arguments))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = guest.waitFor(longest.toSeconds() + 10, TimeUnit.SECONDS);
        if (!ended) {
            guest.destroyForcibly();
        }
        if (!ended || guest.exitValue() != 0) {
            String said = Files.readString(log);
            throw new IllegalStateException(
                    "The guest " + (ended ? "failed: " : "did not end: ") + why(said) + "\n" + said);
        }
        return Files.readAllBytes(OUT.resolve(REPORT));
    }

    /** The exception's line: a summary of a build shows no more than the first one. */
    private static String why(String said) {
        return said.lines()
                .filter(line -> line.startsWith("Exception in thread"))
                .reduce((earlier, later) -> later)
                .orElse("it gave no reason");
    }

    private static List<String> command(Class<?> main, Duration longest, String... arguments) {
        String classPath = System.getProperty("java.class.path") + File.pathSeparator + GATEWAY.resolve("lib/main/*");
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("smartlocker.gpio-host"),
                "-t",
                String.valueOf(longest.toSeconds()),
                "-n",
                String.valueOf(Simulator.LINES),
                "-o",
                OUT.toString(),
                "--",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                classPath,
                main.getName(),
                GATEWAY.toString()));
        command.addAll(List.of(arguments));
        return command;
    }
}
