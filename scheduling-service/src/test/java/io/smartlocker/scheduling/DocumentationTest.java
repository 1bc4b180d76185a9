package io.smartlocker.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Tokens;
import io.smartlocker.testing.documentation.DocumentedExamples;
import io.smartlocker.testing.documentation.ShownOperations;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
        String device = new Cabinet(site, true)
                .store(new Charge(Charge.State.FULL, 100, false))
                .toString();
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
                                "reservations:read",
                                "reservations:write",
                                "escalations:read",
                                "escalations:write",
                                "custody:read",
                                "forecast:read",
                                "users:read",
                                "groups:read",
                                "locations:read",
                                "devices:read"),
                        "site",
                        site.location.toString(),
                        "person",
                        site.user.toString(),
                        "colleague",
                        site.newEmployee("0941", "Employee 0941").toString(),
                        "scanner",
                        site.deviceType.toString(),
                        "device",
                        device,
                        "tomorrow",
                        Instant.now()
                                .plus(1, ChronoUnit.DAYS)
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString()));

        examples.run();

        assertThat(ShownOperations.missing(List.of(PAGE), path -> path.startsWith("/api/v1/")))
                .isEmpty();
    }
}
