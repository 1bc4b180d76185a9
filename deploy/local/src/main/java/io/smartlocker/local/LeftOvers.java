package io.smartlocker.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ends what a launcher that was killed left running. */
final class LeftOvers {
    private final DataDirectory data;
    private final Console console;

    LeftOvers(DataDirectory data, Console console) {
        this.data = data;
        this.console = console;
    }

    /**
     * Looks at the processes and not at their pid files, which a launcher that is killed in the moment of a start has not
     * written.
     */
    void end() {
        Map<ProcessHandle, String> left = ProcessHandle.allProcesses()
                .flatMap(process -> part(process).map(part -> Map.entry(process, part)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        left.entrySet().parallelStream().forEach(entry -> end(entry.getKey(), entry.getValue()));
        deletePidFiles();
    }

    private Optional<String> part(ProcessHandle process) {
        List<String> arguments = Processes.arguments(process.pid());
        return arguments.contains(data.marker())
                ? arguments.stream()
                        .filter(argument -> argument.startsWith(Jvm.PART))
                        .map(argument -> argument.substring(Jvm.PART.length()))
                        .findFirst()
                : Optional.empty();
    }

    private void end(ProcessHandle process, String part) {
        console.say("Ending " + part + " (process " + process.pid() + "), left over from an earlier start.");
        Processes.end(process, Duration.ofSeconds(10));
    }

    private void deletePidFiles() {
        try (Stream<Path> files = Files.list(data.run())) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".pid")).toList()) {
                if (!file.equals(InstanceLock.fileIn(data))) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
