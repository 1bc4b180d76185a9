package io.smartlocker.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the local stack keeps what outlives a start. Everything is readable by its owner alone, since it holds keys and
 * a database.
 *
 * @param root absolute
 */
record DataDirectory(Path root) {

    static DataDirectory at(Path root) {
        return new DataDirectory(root.toAbsolutePath().normalize());
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    /** Unpacked server programs, kept so that only the first start unpacks them. */
    Path postgresPrograms() {
        return root.resolve("postgres-programs");
    }

    Path kafka() {
        return root.resolve("kafka");
    }

    Path gateway() {
        return root.resolve("gateway");
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    Path run() {
        return root.resolve("run");
    }

    Path log(String part) {
        return root.resolve("logs").resolve(part + ".log");
    }

    Path pidFile(String part) {
        return run().resolve(part + ".pid");
    }

    /** A marker that one of our processes carries on its command line, so that it is recognised after a crash. */
    String marker() {
        return "-Dlocalstack.data=" + root;
    }

    void create() {
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            for (Path directory : List.of(root.resolve("logs"), run(), secrets(), gateway())) {
                Files.createDirectories(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + root, e);
        }
    }

    /** Removes everything but the lock that the caller holds. */
    void wipe() {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(root) && !file.equals(run()) && !file.equals(InstanceLock.fileIn(this))) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot wipe " + root, e);
        }
    }
}
