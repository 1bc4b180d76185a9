package io.smartlocker.gateway.powerloss;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.gateway.journal.Intents;
import io.smartlocker.gateway.journal.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The data directory of a gateway whose power was cut. */
final class Leftovers {
    private Leftovers() {}

    /** Copies its files into a new directory. */
    static Path copy(Path from, Path to) {
        try {
            Files.createDirectory(to);
            for (Path file : files(from)) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, had the door sprung open at the last moment of a pulse; null where there was none, or it was given up since. */
    static Path whereTheBoltGaveWay(Path left) {
        try (Diary diary = Diary.open(left)) {
            Diary.Line last = diary.lines().getLast();
            if (last.event() != Diary.Event.PULSE || !isUnderWay(left, last.word(1))) {
                return null;
            }
            int bay = last.bay();
            Path sprung = copy(left, left.resolveSibling(left.getFileName() + "-sprung-open"));
            try (Diary itsOwn = Diary.open(sprung)) {
                itsOwn.note(Diary.Event.OPENED, bay);
            }
            return sprung;
        }
    }

    private static boolean isUnderWay(Path left, String pulse) {
        Path looked = copy(left, left.resolveSibling(left.getFileName() + "-looked-at"));
        try (Journal journal = Journal.open(looked)) {
            return new Intents(journal)
                    .unfinished().stream()
                            .anyMatch(intent -> pulse.endsWith(intent.id().toString()));
        }
    }

    static void requireNothingSetAside(Path directory) throws IOException {
        assertThat(files(directory))
                .extracting(file -> file.getFileName().toString())
                .noneMatch(name -> name.contains(".corrupt-"));
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }
}
