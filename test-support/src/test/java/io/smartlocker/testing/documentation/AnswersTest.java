package io.smartlocker.testing.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> remembered = new HashMap<>();
    private final Answers answers = new Answers(remembered::put);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": 1}             | {\"id\": 1}",
                "{\"id\": \"…\"}         | {\"id\": 1}",
                "{\"id\": \"…\"}         | {\"id\": null}",
                "{\"id\": \"…\"}         | {\"id\": {\"number\": 1}}",
                "{\"id\": \"a-…-z\"}     | {\"id\": \"a-1-z\"}",
                "{\"ids\": [1, \"…\"]}   | {\"ids\": [1, 2, 3]}",
                "{\"ids\": [\"…\"]}      | {\"ids\": []}",
            })
    void an_answer_is_the_one_that_is_shown(String shown, String actual) throws JsonProcessingException {
        answers.compare("here", JSON.readTree(shown), JSON.readTree(actual));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": 1}             | {\"id\": 2}",
                "{\"id\": 1}             | {\"id\": \"1\"}",
                "{\"id\": \"1\"}         | {\"id\": 1}",
                "{\"id\": \"…\"}         | {}",
                "{}                      | {\"id\": 1}",
                "{\"id\": \"a-…-z\"}     | {\"id\": \"a-1\"}",
                "{\"id\": \"a.…\"}       | {\"id\": \"ab1\"}",
                "{\"ids\": [1]}          | {\"ids\": [1, 2]}",
                "{\"ids\": [1, \"…\"]}   | {\"ids\": []}",
            })
    void an_answer_is_another_one(String shown, String actual) {
        assertThatThrownBy(() -> answers.compare("here", JSON.readTree(shown), JSON.readTree(actual)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("here");
    }

    @Test
    void what_stands_in_a_named_gap_is_remembered() throws JsonProcessingException {
        answers.compare(
                "here",
                JSON.readTree("{\"id\": \"…person\", \"to\": \"/page?code=…code&for=…\"}"),
                JSON.readTree("{\"id\": 7, \"to\": \"/page?code=4711&for=ever\"}"));

        assertThat(remembered).containsOnly(Map.entry("person", "7"), Map.entry("code", "4711"));
    }
}
