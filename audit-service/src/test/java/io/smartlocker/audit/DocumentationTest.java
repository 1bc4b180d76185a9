package io.smartlocker.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smartlocker.audit.delivery.TestReceiver;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.Tokens;
import io.smartlocker.testing.documentation.DocumentedExamples;
import io.smartlocker.testing.documentation.ShownOperations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class DocumentationTest {
    private static final Path LOG = Path.of("..", "docs", "api", "log.md");
    private static final Path WEBHOOKS = Path.of("..", "docs", "api", "webhooks.md");
    private static final Path LIVE = Path.of("..", "docs", "api", "live.md");

    private final Facts facts = new Facts();

    @Test
    void every_example_about_the_log_is_what_happens() {
        facts.tell(facts.opened(0), facts.opened(1));
        Eventually.eventually(
                () -> facts.asAuditor().get("/api/v1/logs/verify").then().body("signedUpTo", greaterThanOrEqualTo(2)));

        DocumentedExamples.of(
                        LOG,
                        Map.of(
                                "token", token("logs:read", "logs:export", "logs:retain"),
                                "bay", facts.bay.toString(),
                                "person", facts.person.toString()))
                .run();
    }

    @Test
    void every_example_about_webhooks_is_what_happens() throws IOException {
        try (TestReceiver receiver = new TestReceiver()) {
            DocumentedExamples.of(
                            WEBHOOKS,
                            Map.of("token", token("webhooks:read", "webhooks:write"), "receiver", receiver.url()))
                    .run();
        }
    }

    @Test
    void every_example_about_live_changes_is_what_happens() {
        String token = token("bays:read", "commands:read", "lockers:read");
        Eventually.eventually(() -> RestAssured.given()
                .auth()
                .oauth2(token)
                .get("/api/v1/live?follow=false")
                .then()
                .statusCode(200));

        DocumentedExamples.of(LIVE, Map.of("token", token)).run();
    }

    @Test
    void every_operation_has_an_example() {
        assertThat(ShownOperations.missing(List.of(LOG, WEBHOOKS, LIVE), path -> path.startsWith("/api/v1/")))
                .isEmpty();
    }

    private String token(String... permissions) {
        return Tokens.user(facts.organization, permissions);
    }
}
