package io.smartlocker.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Statements;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is asked of the database beside the hash of the password: each statement makes a sign-in dearer than the hash. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class SignInStatementsTest {
    @Test
    void a_sign_in_is_seven_statements() {
        String username = Api.unique("person");
        String password = "a-password-of-" + username;
        Api.asAdmin()
                .body(Map.of("name", "Somebody", "username", username, "password", password))
                .post("/api/v1/users")
                .then()
                .statusCode(201);

        assertThat(Statements.ofEach(() -> Api.login(username, password)))
                .filteredOn(SignInStatementsTest::isNotOfTheRelay)
                .hasSize(7);
    }

    /** Which tells of it afterwards. */
    private static boolean isNotOfTheRelay(String statement) {
        return !statement.contains("from outbox");
    }
}
