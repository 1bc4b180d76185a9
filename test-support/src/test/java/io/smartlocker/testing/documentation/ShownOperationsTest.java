package io.smartlocker.testing.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.testing.documentation.ShownOperations.Operation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShownOperationsTest {
    private final ShownOperations operations = new ShownOperations(List.of(
            new Operation("GET", "/users"),
            new Operation("GET", "/users/{id}"),
            new Operation("GET", "/users/import"),
            new Operation("DELETE", "/users/{id}")));

    @Test
    void an_operation_is_shown_by_an_example_that_succeeds() {
        assertThat(operations.missing(
                        List.of(example("GET", "/users?q=employee", 200), example("DELETE", "/users/{person}", 204))))
                .containsExactly("GET /users/import", "GET /users/{id}");
    }

    @Test
    void a_refusal_does_not_show_it() {
        assertThat(operations.missing(List.of(example("GET", "/users", 403)))).contains("GET /users");
    }

    @Test
    void an_example_shows_the_operation_that_it_is_routed_to() {
        assertThat(operations.missing(List.of(example("GET", "/users/import", 200))))
                .contains("GET /users/{id}")
                .doesNotContain("GET /users/import");
    }

    private static Example example(String method, String path, int status) {
        return new Example("page:1", false, method, path, Map.of(), "", status, Map.of(), "");
    }
}
