package io.smartlocker.identity.scim;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.identity.Api;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.documentation.DocumentedExamples;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ScimDocumentationTest {
    @Test
    void every_example_of_the_page_is_what_happens() {
        DocumentedExamples.of(Path.of("..", "docs", "scim.md"), Map.of("password", Api.ADMIN_PASSWORD))
                .run();
    }
}
