package io.smartlocker.gateway.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.gateway.kernel.Libc;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader that types, as the kernel tells it. The events come through a pipe; grabbing is for a real device. */
class KeyboardSourceTest {
    private static final int ENTER = 28;
    private static final int A = 30;
    private static final int LEFT_SHIFT = 42;
    private static final int Q = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    @TempDir
    Path directory;

    private Path pipe = Path.of("/");

    @BeforeEach
    void plugIn() throws IOException, InterruptedException {
        pipe = Pipe.in(directory);
    }

    @Test
    void digits_and_enter_are_a_tag() throws IOException {
        try (KeyboardSource source = open()) {
            // 0 4 A 1 B 2 C 3 D 4 on a keyboard without a country
            Pipe.send(pipe, Pipe.typed(11, 5, LEFT_SHIFT, A, 2, 48, 3, 46, 4, 32, 5, ENTER));
            assertThat(source.next(PATIENCE)).contains("04A1B2C3D4");
            assertThat(source.next(AT_ONCE)).isEmpty();
        }
    }

    @Test
    void the_digits_of_the_number_pad_are_digits_too() throws IOException {
        try (KeyboardSource source = open()) {
            Pipe.send(pipe, Pipe.typed(82, 79, 80, 81, 75, 76, 77, 71, 72, 73, 96));
            assertThat(source.next(PATIENCE)).contains("0123456789");
        }
    }

    @Test
    void two_tags_at_once_are_two() throws IOException {
        try (KeyboardSource source = open()) {
            Pipe.send(pipe, Pipe.typed(2, 2, 2, 2, ENTER, 3, 3, 3, 3, ENTER));
            assertThat(source.next(PATIENCE)).contains("1111");
            assertThat(source.next(AT_ONCE)).contains("2222");
        }
    }

    @Test
    void a_key_that_is_on_no_tag_spoils_it() throws IOException {
        try (KeyboardSource source = open()) {
            Pipe.send(pipe, Pipe.typed(2, Q, 2, ENTER));
            assertThat(source.next(PATIENCE)).contains("1?1");
        }
    }

    @Test
    void where_events_are_missing_there_is_no_tag() throws IOException {
        try (KeyboardSource source = open()) {
            Pipe.send(pipe, Pipe.typed(2, 2));
            Pipe.send(pipe, Pipe.dropped());
            Pipe.send(pipe, Pipe.typed(2, ENTER, 3, 3, ENTER));
            Optional<String> first = source.next(PATIENCE);
            while (first.isEmpty()) {
                first = source.next(PATIENCE);
            }
            assertThat(first).contains("22");
        }
    }

    @Test
    void what_was_typed_before_a_pause_is_forgotten_and_a_tag_has_an_end() {
        KeyStrokes strokes = new KeyStrokes();
        long now = System.nanoTime();
        assertThat(strokes.down(2, now)).isEmpty();
        long later = now + KeyStrokes.LONGEST_PAUSE.toNanos() + 1;
        assertThat(strokes.down(3, later)).isEmpty();
        assertThat(strokes.down(ENTER, later)).contains("2");
        for (int typed = 0; typed < 1_000; typed++) {
            assertThat(strokes.down(2, later)).isEmpty();
        }
        assertThat(strokes.down(ENTER, later)).isEmpty();
        assertThat(strokes.down(ENTER, later)).isEmpty();
    }

    @Test
    void what_is_no_keyboard_and_what_is_not_there_are_told() {
        assertThatThrownBy(() -> KeyboardSource.grab(Path.of("/dev/null")))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("/dev/null is no keyboard.");
        assertThatThrownBy(() -> KeyboardSource.grab(directory.resolve("event9")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("There is no reader");
    }

    private KeyboardSource open() throws IOException {
        return KeyboardSource.open(pipe, Libc.O_RDWR);
    }
}
