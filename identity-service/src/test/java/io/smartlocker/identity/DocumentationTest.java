package io.smartlocker.identity;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.documentation.DocumentedExamples;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class DocumentationTest {
    private static final Path PAGES = Path.of("..", "docs", "api");

    static String[] names() {
        return new String[] {
            "conventions.md", "identity.md", "credentials.md", "faces.md", "administration.md", "directories.md"
        };
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_example_of_a_page_is_what_happens(String page) {
        DocumentedExamples.of(PAGES.resolve(page), Map.of("password", Api.ADMIN_PASSWORD))
                .run();
    }
}
