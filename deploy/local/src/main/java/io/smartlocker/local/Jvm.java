package io.smartlocker.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a Java process of the stack: small, quick to start, recognisable after a crash. */
final class Jvm {
    /** Begins the argument that names the part of the stack that a process is. */
    static final String PART = "-Dlocalstack.part=";

    private final List<String> command = new ArrayList<>();

    /** @param heapMebibytes most that its heap may take */
    Jvm(DataDirectory data, String part, int heapMebibytes) {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(data.marker());
        command.add(PART + part);
        command.add("-Xmx" + heapMebibytes + "m");
        // Grows when needed; by default the whole of so small a heap would be taken at once.
        command.add("-Xms48m");
        // One collector thread and no card tables for regions: half the memory of G1 on heaps of this size.
        command.add("-XX:+UseSerialGC");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
    }

    Jvm with(String argument) {
        command.add(argument);
        return this;
    }

    /**
     * Starts from what an earlier run left in a file (loaded and linked classes, profiles): half the time and two thirds
     * of the memory. The JVM ignores a file that does not fit its jars.
     *
     * @param recording write the file at the end of this run instead
     */
    Jvm cached(Path cache, boolean recording) {
        if (recording) {
            command.add("-XX:AOTCacheOutput=" + cache);
            command.add("-Xlog:aot=error,cds=error");
        } else if (Files.isReadable(cache)) {
            command.add("-XX:AOTCache=" + cache);
            command.add("-Xlog:aot=off,cds=off");
        }
        return this;
    }

    List<String> jar(Path jar) {
        command.add("-jar");
        command.add(jar.toString());
        return List.copyOf(command);
    }

    List<String> main(Path jar, Class<?> main, String... arguments) {
        command.addAll(List.of("-cp", jar.toString(), main.getName()));
        command.addAll(List.of(arguments));
        return List.copyOf(command);
    }
}
