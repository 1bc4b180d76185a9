package io.smartlocker.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Ends what a launcher that was killed left running. */
final class LeftOvers {
    private final DataDirectory data;
    private final Console console;

    LeftOvers(DataDirectory data, Console console) {
        this.data = data;
        this.console = console;
    }

    void end() {
        try (Stream<Path> files = Files.list(data.run())) {
            List<Path> pidFiles = files.filter(file -> file.toString().endsWith(".pid"))
                    .filter(file -> !file.equals(InstanceLock.fileIn(data)))
                    .toList();
            pidFiles.parallelStream().forEach(this::end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end(Path pidFile) {
        Processes.ofFile(pidFile, data.marker()).ifPresent(process -> {
            console.say("Ending " + pidFile.getFileName().toString().replace(".pid", "") + " (process " + process.pid()
                    + "), left over from an earlier start.");
            Processes.end(process, Duration.ofSeconds(10));
        });
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
