package io.smartlocker.gateway.reader;

import static io.smartlocker.testing.Eventually.eventually;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.gateway.Backoff;
import io.smartlocker.gateway.GatewayConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From what a reader sends to a tap, also when the reader comes and goes. */
class ReadBadgesTest {
    private static final UidFormat HEX = new UidFormat(UidFormat.Notation.HEX, UidFormat.ByteOrder.AS_READ, 4);

    @TempDir
    Path directory;

    private final List<String> taps = new CopyOnWriteArrayList<>();

    @Test
    void a_reader_that_is_unplugged_is_read_again_when_it_is_back() throws IOException, InterruptedException {
        Path pipe = Pipe.in(directory);
        AtomicInteger opened = new AtomicInteger();
        ReadBadges reading = start(() -> {
            opened.incrementAndGet();
            return SerialSource.open(pipe);
        });
        Pipe.send(pipe, "04a1b2c3d4\n04A1B2C3D4\nno tag\n".getBytes(US_ASCII));
        eventually(() -> assertThat(taps).containsExactly("04A1B2C3D4"));
        Pipe.send(pipe, "11223344\n".getBytes(US_ASCII));
        eventually(() -> assertThat(taps).containsExactly("04A1B2C3D4", "11223344"));
        reading.close();
        Pipe.letGo(pipe);
        assertThat(opened).hasValueGreaterThanOrEqualTo(2);
    }

    @Test
    void a_reader_that_was_never_there_is_waited_for() {
        AtomicInteger tried = new AtomicInteger();
        try (ReadBadges reading = start(() -> {
            if (tried.incrementAndGet() < 3) {
                throw new IOException("There is no reader");
            }
            return new OneTag("11223344");
        })) {
            eventually(() -> assertThat(taps).containsExactly("11223344"));
        }
        assertThat(tried).hasValueGreaterThanOrEqualTo(3);
    }

    @Test
    void a_listener_that_fails_does_not_end_the_reading() {
        try (ReadBadges reading = ReadBadges.start(
                () -> new OneTag(taps.isEmpty() ? "11223344" : "55667788"),
                HEX,
                new TapFilter(),
                uid -> {
                    taps.add(uid);
                    throw new IllegalStateException("nobody listens");
                },
                backoff())) {
            eventually(() -> assertThat(taps).contains("11223344", "55667788"));
        }
    }

    private ReadBadges start(TagSource.Opening opening) {
        return ReadBadges.start(opening, HEX, new TapFilter(), taps::add, backoff());
    }

    private static Backoff backoff() {
        return new Backoff(new GatewayConfig.Retry() {
            @Override
            public Duration first() {
                return Duration.ofMillis(10);
            }

            @Override
            public Duration longest() {
                return Duration.ofMillis(50);
            }
        });
    }

    /** Gives one tag, and goes away. */
    private static final class OneTag implements TagSource {
        private final String tag;
        private boolean given;

        OneTag(String tag) {
            this.tag = tag;
        }

        @Override
        public Optional<String> next(Duration patience) throws IOException {
            if (given) {
                throw new IOException("It was unplugged");
            }
            given = true;
            return Optional.of(tag);
        }

        @Override
        public void close() {
            // There is nothing to let go of.
        }
    }
}
