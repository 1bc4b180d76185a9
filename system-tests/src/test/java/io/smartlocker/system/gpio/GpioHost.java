package io.smartlocker.system.gpio;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Boots the small Linux with a GPIO chip and lets {@link Guest} run in it. */
final class GpioHost {
    private static final Path GATEWAY =
            Path.of("../hardware-gateway/target/quarkus-app").toAbsolutePath().normalize();
    private static final Path OUT = Path.of("target/gpio").toAbsolutePath();
    private static final long LONGEST_SECONDS = 480;
    /** How often a gateway is killed and stopped during a pulse. More are for whoever has the time. */
    private static final int GUARD_ROUNDS = Integer.getInteger("smartlocker.guard-rounds", 5);

    private GpioHost() {}

    static GuestReport run() throws IOException, InterruptedException {
        if (!Files.exists(GATEWAY.resolve("quarkus-run.jar"))) {
            throw new IllegalStateException(
                    "The gateway is not packaged. Run: mvn package -pl hardware-gateway -am -DskipTests");
        }
        Files.createDirectories(OUT);
        Files.deleteIfExists(OUT.resolve(GuestReport.FILE));
        Path log = OUT.resolve("guest.log");
        Process guest = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = guest.waitFor(LONGEST_SECONDS + 10, TimeUnit.SECONDS);
        if (!ended) {
            guest.destroyForcibly();
        }
        if (!ended || guest.exitValue() != 0) {
            throw new IllegalStateException("The guest failed:\n" + Files.readString(log));
        }
        return GuestReport.of(Files.readAllBytes(OUT.resolve(GuestReport.FILE)));
    }

    private static List<String> command() {
        String classPath = System.getProperty("java.class.path") + File.pathSeparator + GATEWAY.resolve("lib/main/*");
        return List.of(
                System.getProperty("smartlocker.gpio-host"),
                "-t",
                String.valueOf(LONGEST_SECONDS),
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
                Guest.class.getName(),
                GATEWAY.toString(),
                String.valueOf(GUARD_ROUNDS));
    }
}
