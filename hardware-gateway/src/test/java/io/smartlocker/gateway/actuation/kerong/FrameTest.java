package io.smartlocker.gateway.actuation.kerong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Frames against those that programs for these boards send, and against what a line can do to them. */
class FrameTest {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    @Test
    void requests_are_those_that_boards_know() {
        assertThat(HEX.formatHex(new Status(0).request())).isEqualTo("02 00 30 03 35");
        assertThat(HEX.formatHex(new Unlock(0, 0).request())).isEqualTo("02 00 31 03 36");
        assertThat(HEX.formatHex(new Unlock(0, 15).request())).isEqualTo("02 0F 31 03 45");
        assertThat(HEX.formatHex(new Unlock(1, 0).request())).isEqualTo("02 10 31 03 46");
    }

    @Property
    void the_state_of_each_lock_is_found_wherever_the_answer_begins(
            @ForAll @IntRange(min = 0, max = 14) int board,
            @ForAll @IntRange(min = 0, max = 15) int open,
            @ForAll @IntRange(min = 0, max = 20) int noise) {
        byte[] answer = answer(board, open);
        byte[] late = new byte[noise + answer.length + 3];
        System.arraycopy(answer, 0, late, noise, answer.length);
        Latches latches = new Status(board).answerIn(late, 0).orElseThrow();
        for (int lock = 0; lock < 16; lock++) {
            assertThat(latches.isLatched(lock)).isEqualTo(lock != open);
        }
    }

    @Property
    void one_damaged_byte_is_noticed(
            @ForAll @IntRange(min = 0, max = 14) int board,
            @ForAll @IntRange(min = 0, max = 8) int at,
            @ForAll @IntRange(min = 1, max = 255) int damage) {
        byte[] answer = answer(board, 3);
        answer[at] ^= (byte) damage;
        assertThat(new Status(board).answerIn(answer, 0)).isEmpty();
    }

    @Property
    void a_truncated_answer_is_none(@ForAll @IntRange(min = 0, max = 8) int length) {
        assertThat(new Status(2).answerIn(Arrays.copyOf(answer(2, 3), length), 0))
                .isEmpty();
    }

    @Property
    void what_another_board_says_is_no_answer(
            @ForAll @IntRange(min = 0, max = 14) int board, @ForAll @IntRange(min = 0, max = 14) int other) {
        assertThat(new Status(board).answerIn(answer(other, 0), 0).isPresent()).isEqualTo(board == other);
        assertThat(new Unlock(board, 5).answerIn(answer(other, 0), 0).isPresent())
                .isEqualTo(board == other);
    }

    @Property
    void an_own_echo_is_no_answer(@ForAll @IntRange(min = 0, max = 14) int board, @ForAll @Size(max = 4) byte[] more) {
        byte[] request = new Status(board).request();
        byte[] came = Arrays.copyOf(request, request.length + more.length);
        assertThat(new Status(board).answerIn(came, 0)).isEmpty();
        assertThat(new Unlock(board, 5).answerIn(new Unlock(board, 5).request(), 0))
                .isEmpty();
    }

    private static byte[] answer(int board, int open) {
        PlayedCu played = new PlayedCu(board, false);
        played.latch(open, false);
        return played.answer(new Status(board).request());
    }
}
