package io.smartlocker.identity.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final String USERNAME = "employee.number.001";
    private static final String NAME = "Employee Number One";
    private static final String EMAIL = "one@smartlocker.example";

    @ParameterizedTest
    @ValueSource(strings = {"four words are enough", "GX7p4m4wq2zd", "Employee Number One likes tea"})
    void a_password_that_nobody_guesses_will_do(String password) {
        assertThat(PasswordRules.whyNot(password, USERNAME, NAME, EMAIL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "eleven-char",
                "            ",
                "aaaaaaaaaaaaa",
                "abababababababab",
                "Password1234",
                "Pass-Word-1234",
                "employee.number.001",
                "EMPLOYEE NUMBER 001",
                "EmployeeNumberOne",
                "one@smartlocker.example",
            })
    void what_is_guessed_first_will_not_do(String password) {
        assertThat(PasswordRules.whyNot(password, USERNAME, NAME, EMAIL)).isPresent();
    }

    @Test
    void two_hundred_characters_are_the_limit() {
        assertThat(PasswordRules.whyNot("long ".repeat(40), USERNAME, NAME, EMAIL))
                .isEmpty();
        assertThat(PasswordRules.whyNot("long ".repeat(40) + "x", USERNAME, NAME, EMAIL))
                .isPresent();
    }

    @Test
    void a_person_of_whom_little_is_known_can_have_one() {
        assertThat(PasswordRules.whyNot("four words are enough", null, null, null))
                .isEmpty();
    }
}
