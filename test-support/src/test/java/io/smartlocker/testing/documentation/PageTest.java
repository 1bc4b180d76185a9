package io.smartlocker.testing.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
    @TempDir
    Path folder;

    @Test
    void a_request_and_the_answer_behind_it_are_an_example() throws IOException {
        List<Example> examples = page("""
                Words.

                ```http
                POST /users?x=1
                Content-Type: text/csv

                a,b

                1,2
                ```
                ```http
                HTTP 201
                Location: /users/1

                {}
                ```
                """);

        assertThat(examples)
                .containsExactly(new Example(
                        "page.md:3",
                        false,
                        "POST",
                        "/users?x=1",
                        Map.of("Content-Type", "text/csv"),
                        "a,b\n\n1,2",
                        201,
                        Map.of("Location", "/users/1"),
                        "{}"));
    }

    @Test
    void one_that_only_reads_may_wait_for_its_answer() throws IOException {
        assertThat(page("```http eventually\nGET /jobs/1\n```\n```http\nHTTP 200\n```\n"))
                .allMatch(Example::eventually);
        refused("```http eventually\nPOST /jobs\n```\n```http\nHTTP 202\n```\n");
    }

    @Test
    void what_looks_like_an_example_and_is_none_is_refused() {
        refused("```http\nGET /users\n```\n");
        refused("```http\nHTTP 200\n```\n");
        refused("```http evenutally\nGET /users\n```\n```http\nHTTP 200\n```\n");
    }

    private List<Example> page(String text) throws IOException {
        return Page.examples(Files.writeString(folder.resolve("page.md"), text));
    }

    private void refused(String text) {
        assertThatThrownBy(() -> page(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
