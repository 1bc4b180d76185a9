package io.smartlocker.gateway.actuation.modbus;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.gateway.actuation.modbus.Answer.Done;
import io.smartlocker.gateway.actuation.modbus.Answer.Refused;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Frames against those in the maker's documentation, and against every damage that a line can do to them. */
class QuestionTest {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    @Test
    void requests_are_those_of_the_documentation() {
        assertThat(hex(Question.flash(1, 0, 7))).isEqualTo("01 05 02 00 00 07 8D B0");
        assertThat(hex(Question.flash(1, 1, 8))).isEqualTo("01 05 02 01 00 08 9C 74");
        assertThat(hex(Question.writeCoil(1, 0, true))).isEqualTo("01 05 00 00 FF 00 8C 3A");
        assertThat(hex(Question.writeCoil(1, 0, false))).isEqualTo("01 05 00 00 00 00 CD CA");
        assertThat(hex(Question.writeCoils(1, new boolean[] {true, true, true, true, true, true, true, true})))
                .isEqualTo("01 0F 00 00 00 08 01 FF BE D5");
    }

    @Test
    void bits_are_read_from_the_lowest() {
        Question question = Question.readInputs(3, 16);
        byte[] answer = PlayedRelays.withSum((byte) 3, (byte) 2, (byte) 2, (byte) 0b101, (byte) 0b10);
        byte[] bits = data(question.answerIn(answer, 0));
        assertThat(Bits.isSet(bits, 0)).isTrue();
        assertThat(Bits.isSet(bits, 1)).isFalse();
        assertThat(Bits.isSet(bits, 2)).isTrue();
        assertThat(Bits.isSet(bits, 9)).isTrue();
    }

    @Test
    void a_refusal_has_its_code_and_words() {
        Optional<Answer> answer =
                Question.flash(1, 9, 3).answerIn(PlayedRelays.withSum((byte) 1, (byte) 0x85, (byte) 2), 0);
        assertThat(answer).contains(new Refused(2));
        assertThat(new Refused(2).words()).isEqualTo("it has no such channel");
        assertThat(new Refused(77).words()).isEqualTo("it gives no known reason");
    }

    @Test
    void an_own_echo_is_no_answer_to_what_is_read_or_written_together() {
        for (Question question : new Question[] {
            Question.readCoils(1, 8), Question.readInputs(1, 8), Question.writeCoils(1, new boolean[8])
        }) {
            assertThat(question.mirrored()).isFalse();
            assertThat(question.answerIn(question.request(), 0)).isEmpty();
        }
        assertThat(Question.flash(1, 0, 3).mirrored()).isTrue();
    }

    @Property
    void an_answer_is_found_wherever_it_begins(
            @ForAll @IntRange(min = 1, max = 247) int unit,
            @ForAll @Size(max = 20) byte[] noise,
            @ForAll @Size(4) byte[] bits) {
        Question question = Question.readCoils(unit, 32);
        byte[] answer = answer(unit, bits);
        assertThat(data(question.answerIn(join(new byte[noise.length], answer), 0)))
                .isEqualTo(bits);
        assertThat(data(question.answerIn(join(answer, noise), 0))).isEqualTo(bits);
    }

    @Property
    void one_damaged_byte_is_noticed(
            @ForAll @IntRange(min = 1, max = 247) int unit,
            @ForAll @Size(2) byte[] bits,
            @ForAll @IntRange(min = 0, max = 6) int at,
            @ForAll @IntRange(min = 1, max = 255) int damage) {
        byte[] answer = answer(unit, bits);
        answer[at] ^= (byte) damage;
        assertThat(Question.readCoils(unit, 16).answerIn(answer, 0)).isEmpty();
    }

    /** The checksum finds every burst of 16 bits, also across bytes. */
    @Property
    void a_burst_of_noise_is_noticed(
            @ForAll @IntRange(min = 1, max = 247) int unit,
            @ForAll @IntRange(min = 0, max = 63) int coil,
            @ForAll @IntRange(min = 0, max = 40) int from,
            @ForAll @IntRange(min = 1, max = 0xFFFF) int burst) {
        Question question = Question.flash(unit, coil, 3);
        byte[] answer = question.request();
        for (int bit = 0; bit < 16; bit++) {
            answer[(from + bit) / 8] ^= (byte) ((burst >> bit & 1) << (from + bit) % 8);
        }
        assertThat(question.answerIn(answer, 0)).isEmpty();
    }

    @Property
    void a_truncated_answer_is_none(@ForAll @Size(2) byte[] bits, @ForAll @IntRange(min = 0, max = 6) int length) {
        assertThat(Question.readCoils(1, 16).answerIn(Arrays.copyOf(answer(1, bits), length), 0))
                .isEmpty();
    }

    @Property
    void what_another_board_says_is_no_answer(
            @ForAll @IntRange(min = 1, max = 247) int unit, @ForAll @IntRange(min = 1, max = 247) int other) {
        Optional<Answer> answer =
                Question.flash(unit, 0, 3).answerIn(Question.flash(other, 0, 3).request(), 0);
        assertThat(answer.isPresent()).isEqualTo(unit == other);
    }

    private static byte[] answer(int unit, byte[] bits) {
        return PlayedRelays.withSum(join(new byte[] {(byte) unit, 1, (byte) bits.length}, bits));
    }

    private static byte[] data(Optional<Answer> answer) {
        return ((Done) answer.orElseThrow()).data();
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static String hex(Question question) {
        return HEX.formatHex(question.request());
    }
}
