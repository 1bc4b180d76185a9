package io.smartlocker.gateway.guard;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the guard is started: the same Java, the gateway's own classes, and as little of both as it needs. */
final class GuardCommand {
    /** Beside the classes, where the installation left it: loaded and linked already, which is half the start. */
    private static final String CACHE = "guard.aot";

    private GuardCommand() {}

    static List<String> line() {
        Path classes = classes();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms4m",
                "-Xmx16m",
                "-Xss256k",
                "-XX:+UseSerialGC",
                // A second compiler would take more memory than all it compiles.
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=8m",
                "-XX:-UsePerfData",
                // Without memory to watch with, it ends, and the gateway starts another one.
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED"));
        Path cache = classes.resolveSibling(CACHE);
        if (Files.isReadable(cache)) {
            command.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off,cds=off"));
        }
        command.addAll(List.of("-cp", classes.toString(), Guard.class.getName()));
        return List.copyOf(command);
    }

    /** The jar, or in a build the directory, that this class came from. */
    private static Path classes() {
        try {
            return Path.of(Guard.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The gateway's own jar has no path", e);
        }
    }
}
