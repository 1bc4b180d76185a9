package io.smartlocker.gateway.powerloss;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What really happened around a gateway, in order: at the locks and doors, to the people, at the broker. It is beside the journal
 * and outlives the process, because each line is with the kernel before anything follows from it.
 */
final class Diary implements AutoCloseable {
    static final String FILE = "diary";

    private final Path file;
    /** Not buffered, and no channel, which an interrupt would close. */
    private final OutputStream out;

    private Diary(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    static Diary open(Path directory) {
        Path file = directory.resolve(FILE);
        try {
            return new Diary(file, new FileOutputStream(file.toFile(), true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param words what it is about: bay, intent, device … */
    record Line(Event event, List<String> words) {
        String word(int index) {
            return words.get(index);
        }

        int bay() {
            return Integer.parseInt(word(0));
        }
    }

    enum Event {
        /** Which story this is; the first line. */
        SCRIPT,
        /** A bay's lock was energised; for which intent the journal held at that moment. */
        PULSE,
        OPENED,
        CLOSED,
        /** A device was put into a bay. */
        PUT,
        /** What was in a bay was taken out. */
        OUT,
        /** Somebody began to do something. */
        WANTS,
        /** The kiosk said that it is done. */
        DONE,
        /** The broker has a fact. */
        TOLD
    }

    synchronized void note(Event event, Object... words) {
        String line = String.join(
                        "\t",
                        Stream.concat(Stream.of(event), Arrays.stream(words))
                                .map(String::valueOf)
                                .toList())
                + "\n";
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized List<Line> lines() {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> List.of(line.split("\t", -1)))
                    .map(words -> new Line(Event.valueOf(words.getFirst()), words.subList(1, words.size())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Line> lines(Event event) {
        return lines().stream().filter(line -> line.event() == event).toList();
    }

    Script script() {
        return Script.valueOf(lines(Event.SCRIPT).getFirst().word(0));
    }

    Optional<Line> last(Event event) {
        return lines(event).stream().reduce((earlier, later) -> later);
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
