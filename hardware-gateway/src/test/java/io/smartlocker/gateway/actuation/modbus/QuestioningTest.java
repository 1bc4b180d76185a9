package io.smartlocker.gateway.actuation.modbus;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.gateway.Backoff;
import io.smartlocker.gateway.actuation.modbus.Answer.Done;
import io.smartlocker.gateway.actuation.serial.Board;
import io.smartlocker.gateway.actuation.serial.BoardThread;
import io.smartlocker.gateway.actuation.serial.Bus;
import io.smartlocker.gateway.actuation.serial.BusException;
import io.smartlocker.gateway.actuation.serial.Manners;
import io.smartlocker.gateway.actuation.serial.NoAnswerException;
import io.smartlocker.gateway.actuation.serial.PlayedLine;
import io.smartlocker.gateway.actuation.serial.QuickRetry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions on a line that misbehaves, over a pseudo-terminal. */
class QuestioningTest {
    private static final int BAUD = 9_600;

    private final PlayedRelays relays = new PlayedRelays(1);
    private final PlayedLine line = PlayedLine.with(relays, new PlayedRelays(2));
    private final Bus bus = new Bus(line.port(), BAUD);
    /** Opens the line, and again when it went away. */
    private final BoardThread opener = BoardThread.start(bus, List.<Board>of(), new Backoff(new QuickRetry()));

    @BeforeEach
    void connected() {
        assertThat(opener.awaitFirstLook(Duration.ofSeconds(30))).isTrue();
    }

    @AfterEach
    void end() {
        opener.close();
        bus.close();
        line.close();
    }

    @Test
    void noise_around_an_answer_and_pauses_in_it_do_not_matter() throws Exception {
        relays.input(2, true);
        line.next(Manners.NOISE_BEFORE, Manners.NOISE_AFTER, Manners.IN_PIECES);
        for (int time = 0; time < 3; time++) {
            assertThat(readInputs()).containsExactly(0b100);
        }
        assertThat(line.requests()).hasSize(3);
    }

    @Test
    void what_may_be_asked_again_is_asked_again_when_the_answer_is_damaged() throws Exception {
        relays.input(0, true);
        line.next(Manners.WRONG_SUM, Manners.TRUNCATED);
        assertThat(readInputs()).containsExactly(1);
        assertThat(line.requests()).hasSize(3);
    }

    @Test
    void after_three_answers_that_never_came_it_is_given_up() {
        line.next(Manners.SILENT, Manners.SILENT, Manners.SILENT);
        assertThatThrownBy(() -> bus.ask(Question.readInputs(1, 8)))
                .isInstanceOf(NoAnswerException.class)
                .hasMessage("No answer came on " + line.port() + ".");
        assertThat(line.requests()).hasSize(3);
    }

    @Test
    void what_must_not_be_asked_twice_is_asked_once() {
        line.next(Manners.WRONG_SUM);
        assertThatThrownBy(() -> bus.askOnce(Question.flash(1, 4, 3)))
                .isInstanceOf(NoAnswerException.class)
                .hasMessageContaining("is no answer: 01 05 02 04 00 03");
        assertThat(relays.flashes()).containsExactly(new PlayedRelays.Flash(4, 3));
    }

    @Test
    void another_boards_answer_is_not_taken() {
        line.next(
                (line, request, answer) -> line.send(PlayedRelays.withSum((byte) 2, (byte) 2, (byte) 1, (byte) 0xFF)));
        assertThatThrownBy(() -> bus.askOnce(Question.readInputs(1, 8))).isInstanceOf(NoAnswerException.class);
    }

    @Test
    void an_answer_that_comes_too_late_is_not_taken_for_the_next_ones() throws Exception {
        relays.input(0, true);
        line.next(Manners.LATE);
        assertThatThrownBy(() -> bus.askOnce(Question.readInputs(1, 8))).isInstanceOf(NoAnswerException.class);
        relays.input(0, false);
        assertThat(readInputs()).containsExactly(0);
    }

    @Test
    void a_refusal_is_an_answer_and_not_asked_again() throws Exception {
        relays.refuse(2);
        assertThat(bus.ask(Question.readInputs(1, 8))).isEqualTo(new Answer.Refused(2));
        assertThat(line.requests()).hasSize(1);
    }

    @Test
    void an_own_echo_is_never_taken_for_the_answer() throws Exception {
        line.echo(true);
        assertThat(readInputs()).containsExactly(0);
        line.next(Manners.SILENT);
        assertThatThrownBy(() -> bus.askOnce(Question.flash(1, 0, 3))).isInstanceOf(NoAnswerException.class);
        assertThat(bus.askOnce(Question.flash(1, 1, 3))).isInstanceOf(Done.class);
    }

    @Test
    void boards_on_one_line_are_asked_one_after_another() throws Exception {
        relays.input(0, true);
        Thread other = Thread.ofPlatform().start(() -> {
            for (int time = 0; time < 20; time++) {
                assertAnswer(2);
            }
        });
        for (int time = 0; time < 20; time++) {
            assertThat(readInputs()).containsExactly(1);
        }
        other.join();
        assertThat(line.requests()).hasSize(40);
    }

    @Test
    void a_pulled_adapter_is_told_by_name_and_opened_again() throws Exception {
        line.pull();
        assertThatThrownBy(() -> bus.ask(Question.readInputs(1, 8)))
                .isInstanceOf(BusException.class)
                .hasMessage(line.port() + " went away. Was the RS-485 adapter unplugged?");
        eventually(() -> assertThatThrownBy(() -> bus.ask(Question.readInputs(1, 8)))
                .hasMessageStartingWith("There is no serial port " + line.port()));
        line.plugIn();
        eventually(() -> assertThat(readInputs()).containsExactly(0));
    }

    @Test
    void what_is_called_off_before_its_turn_is_not_sent() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> bus.askOnce(Question.flash(1, 0, 3))).hasMessageEndingWith("it was called off.");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(relays.flashes()).isEmpty();
    }

    private void assertAnswer(int unit) {
        try {
            assertThat(((Done) bus.ask(Question.readInputs(unit, 8))).data()).containsExactly(0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private byte[] readInputs() throws BusException {
        return ((Done) bus.ask(Question.readInputs(1, 8))).data();
    }
}
