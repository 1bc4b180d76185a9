package io.smartlocker.gateway.powerloss;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Starts an {@link InterruptedStory}, often. The first leaves an archive of the classes it loaded, with which each further one
 * costs half; that is possible only where every class is in a jar.
 */
final class StoryProcess {
    private static final long PATIENCE_MINUTES = 5;

    private final Path archive;
    private final String classPath;

    /** @param directory for what the processes share */
    StoryProcess(Path directory) throws IOException {
        archive = directory.resolve("classes.jsa");
        Path jar = directory.resolve("classes.jar");
        List<String> jars = new ArrayList<>(List.of(jar.toString()));
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            Set<String> packed = new HashSet<>();
            for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                if (Files.isDirectory(Path.of(part)) && !part.isEmpty()) {
                    pack(Path.of(part), out, packed);
                } else if (part.endsWith(".jar")) {
                    jars.add(part);
                }
            }
        }
        classPath = String.join(File.pathSeparator, jars);
    }

    private static void pack(Path root, JarOutputStream out, Set<String> packed) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString();
                if (packed.add(name)) {
                    out.putNextEntry(new JarEntry(name));
                    Files.copy(file, (OutputStream) out);
                }
            }
        }
    }

    /** Plays all of it; answers how many commits the journal took. */
    int play(Path directory) throws IOException, InterruptedException {
        int status = run(directory, 0, "-XX:ArchiveClassesAtExit=" + archive);
        if (status != 0) {
            throw ended(directory, status);
        }
        return commits(directory);
    }

    private static int commits(Path directory) throws IOException {
        return Integer.parseInt(Files.readString(directory.resolve(InterruptedStory.COMMITS)));
    }

    /**
     * Plays it up to that commit.
     *
     * @return false if there was none: what is written soon takes a commit of its own where the next is late, so that a story has
     *     a few more at one time than at another
     */
    boolean playUntil(Path directory, int commit) throws IOException, InterruptedException {
        int status = run(directory, commit, "-XX:SharedArchiveFile=" + archive);
        if (status == 0 && commits(directory) < commit) {
            return false;
        }
        if (status != PowerSwitch.CUT) {
            throw ended(directory, status);
        }
        return true;
    }

    private int run(Path directory, int commit, String sharing) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        sharing,
                        "-Xlog:cds=off,cds+dynamic=off",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dorg.sqlite.tmpdir=" + directory.getParent(),
                        "-cp",
                        classPath,
                        InterruptedStory.class.getName(),
                        directory.toString(),
                        String.valueOf(commit))
                .redirectErrorStream(true)
                .redirectOutput(log(directory).toFile())
                .start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    private static Path log(Path directory) {
        return directory.resolveSibling(directory.getFileName() + ".log");
    }

    private static IllegalStateException ended(Path directory, int status) throws IOException {
        return new IllegalStateException("The story of " + directory.getFileName() + " ended with " + status + ":\n"
                + Files.readString(log(directory)));
    }
}
