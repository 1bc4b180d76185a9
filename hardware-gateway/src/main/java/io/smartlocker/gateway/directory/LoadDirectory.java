package io.smartlocker.gateway.directory;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.gateway.enrolment.EnrolmentFile;
import io.smartlocker.gateway.journal.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Stores a directory without Kafka: {@code LoadDirectory <data directory> <file>}, where the file holds one directory entry
 * as JSON per line. The gateway must not run meanwhile. The kiosk must be enrolled; lease and edge keys are checked as
 * always.
 */
public final class LoadDirectory {
    private LoadDirectory() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Usage: LoadDirectory <data directory> <file of directory entries>");
        }
        load(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    static void load(Path dataDirectory, Path file) throws IOException {
        List<DirectoryRecord> records;
        try (var lines = Files.lines(file)) {
            records = lines.filter(line -> !line.isBlank())
                    .map(line -> Contracts.read(line, DirectoryEntry.class))
                    .map(entry -> new DirectoryRecord(entry.key(), entry))
                    .toList();
        }
        EnrolmentFile enrolment = new EnrolmentFile(dataDirectory);
        if (enrolment.current().isEmpty()) {
            throw new IllegalStateException("The kiosk of " + dataDirectory + " is not enrolled.");
        }
        try (Journal journal = Journal.open(dataDirectory)) {
            new Replica(journal, enrolment).apply(records, connection -> {});
        }
    }
}
