package io.smartlocker.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.Tokens;
import io.smartlocker.testing.documentation.DocumentedExamples;
import io.smartlocker.testing.documentation.ShownOperations;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class DocumentationTest {
    private static final Path PAGE = Path.of("..", "docs", "api", "log.md");

    private final Facts facts = new Facts();

    @Test
    void every_example_of_the_page_is_what_happens() {
        facts.tell(facts.opened(0), facts.opened(1));
        Eventually.eventually(
                () -> facts.asAuditor().get("/api/v1/logs/verify").then().body("signedUpTo", greaterThanOrEqualTo(2)));

        examples().run();
    }

    @Test
    void every_operation_has_an_example() {
        assertThat(ShownOperations.missing(List.of(PAGE), path -> path.startsWith("/api/v1/")))
                .isEmpty();
    }

    private DocumentedExamples examples() {
        return DocumentedExamples.of(
                PAGE,
                Map.of(
                        "token", Tokens.user(facts.organization, "logs:read", "logs:export", "logs:retain"),
                        "bay", facts.bay.toString(),
                        "person", facts.person.toString()));
    }
}
