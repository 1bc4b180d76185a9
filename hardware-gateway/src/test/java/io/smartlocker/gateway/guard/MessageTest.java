package io.smartlocker.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {
    @Test
    void what_the_gateway_says_arrives_as_it_was_said() {
        List<Message> all = List.of(
                new Message.Output(new OutputLine("gpiochip4", 17, 0x8A, 93, "lock of locker A 1 bay 3")),
                new Message.Watch(4711),
                new Message.Begin(12),
                new Message.Beat(12),
                new Message.End(12),
                new Message.Stop());

        assertThat(all)
                .allSatisfy(message -> assertThat(Message.parse(message.text())).contains(message));
    }

    @Test
    void what_the_guard_answers_arrives_as_it_was_said() {
        List<Answer> all = List.of(new Answer.Watching(), new Answer.Armed(12));

        assertThat(all)
                .allSatisfy(answer -> assertThat(Answer.parse(answer.text())).contains(answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "beg", "begin", "begin x", "beat ", "watch 12 13", "output gpiochip0 17", "output a b c d e"
            })
    void the_half_of_a_line_that_a_kill_left_is_no_message(String text) {
        assertThat(Message.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "watch", "armed ", "armed x", "OpenJDK warning: something"})
    void what_is_no_answer_is_not_taken_for_one(String text) {
        assertThat(Answer.parse(text)).isEmpty();
    }
}
