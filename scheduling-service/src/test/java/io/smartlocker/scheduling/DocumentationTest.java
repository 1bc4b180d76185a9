package io.smartlocker.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.testing.Backends;
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
    private static final Path PAGE = Path.of("..", "docs", "api", "scheduling.md");

    @Test
    void every_example_is_what_happens_and_every_operation_has_one() {
        Site site = new Site();
        DocumentedExamples examples = DocumentedExamples.of(
                PAGE,
                Map.of(
                        "token",
                        Tokens.user(
                                site.organization,
                                "shifts:read",
                                "shifts:write",
                                "rosters:read",
                                "rosters:write",
                                "escalations:read",
                                "escalations:write",
                                "custody:read"),
                        "location",
                        site.location.toString(),
                        "person",
                        site.user.toString(),
                        "colleague",
                        site.newPerson().toString(),
                        "scanner",
                        site.deviceType.toString()));

        examples.run();

        assertThat(ShownOperations.missing(List.of(PAGE), path -> path.startsWith("/api/v1/")))
                .isEmpty();
    }
}
