package io.smartlocker.gateway.actuation.gpio.chip;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.gateway.cabinet.LineSpec;
import io.smartlocker.gateway.cabinet.LineSpec.Bias;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestEncodingTest {
    private static final long OUTPUT = 0x8;
    private static final long ACTIVE_LOW = 0x2;
    private static final long INPUT_WITH_EDGES = 0x34;
    private static final long PULL_UP = 0x100;

    @Test
    void outputs_are_requested_off_with_their_polarity_in_the_same_call() {
        List<LineSettings> lines = List.of(output(17, false), output(4, true), output(27, false));

        Encoded encoded = encode(lines);

        assertThat(encoded.offsets(3)).containsExactly(17, 4, 27);
        assertThat(encoded.flags()).isEqualTo(OUTPUT);
        assertThat(encoded.attributes())
                .containsExactly(new Attribute(1, OUTPUT | ACTIVE_LOW, 0b010), new Attribute(2, 0, 0b111));
    }

    @Test
    void a_debounce_time_is_given_to_indexes_of_the_request_not_to_offsets_of_the_chip() {
        List<LineSettings> lines = List.of(door(22, Duration.ZERO), door(30, Duration.ofMillis(10)));

        Encoded encoded = encode(lines);

        assertThat(encoded.flags()).isEqualTo(INPUT_WITH_EDGES | PULL_UP);
        assertThat(encoded.attributes()).containsExactly(new Attribute(3, 10_000, 0b10));
    }

    @Test
    void a_full_request_wired_in_every_way_fits_the_attributes_the_kernel_takes() {
        List<LineSettings> lines = new ArrayList<>();
        for (int line = 0; line < 64; line++) {
            Bias bias = Bias.values()[line % 4];
            lines.add(LineSettings.output(line, "lock", new LineSpec("chip", line, null, line % 8 < 4, bias)));
        }

        assertThat(encode(lines).attributes()).hasSize(8).last().isEqualTo(new Attribute(2, 0, -1));
    }

    @Test
    void a_consumer_that_is_too_long_is_cut_so_that_its_closing_zero_stays() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment request = RequestEncoding.encode(arena, "x".repeat(40), List.of(output(0, false)));

            assertThat(request.getString(256)).isEqualTo("x".repeat(31));
        }
    }

    private static LineSettings output(int line, boolean activeLow) {
        return LineSettings.output(line, "lock", new LineSpec("chip", line, null, activeLow, Bias.AS_IS));
    }

    private static LineSettings door(int line, Duration debounce) {
        return LineSettings.input(line, "door", new LineSpec("chip", line, null, false, Bias.PULL_UP), debounce);
    }

    private static Encoded encode(List<LineSettings> lines) {
        return new Encoded(RequestEncoding.encode(Arena.ofAuto(), "test", lines));
    }

    /** Reads by the kernel's offsets, so that a mistake in the layouts is not made twice. */
    private record Encoded(MemorySegment request) {
        List<Integer> offsets(int count) {
            List<Integer> offsets = new ArrayList<>();
            for (int index = 0; index < count; index++) {
                offsets.add(request.get(JAVA_INT, index * 4L));
            }
            return offsets;
        }

        long flags() {
            return request.get(JAVA_LONG, 288);
        }

        List<Attribute> attributes() {
            List<Attribute> attributes = new ArrayList<>();
            for (int index = 0; index < request.get(JAVA_INT, 296); index++) {
                long at = 320 + index * 24L;
                attributes.add(new Attribute(
                        request.get(JAVA_INT, at), request.get(JAVA_LONG, at + 8), request.get(JAVA_LONG, at + 16)));
            }
            return attributes;
        }
    }

    private record Attribute(int id, long value, long mask) {}
}
