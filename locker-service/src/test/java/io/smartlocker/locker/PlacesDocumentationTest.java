package io.smartlocker.locker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import io.smartlocker.testing.Tokens;
import io.smartlocker.testing.documentation.DocumentedExamples;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the page about places shows is what happens. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class PlacesDocumentationTest {
    private static final Path PAGE = Path.of("..", "docs", "api", "places.md");
    private static final String[] ALL = {
        "locations:read",
        "locations:write",
        "lockers:read",
        "lockers:write",
        "maintenance:read",
        "maintenance:write",
        "grants:read",
        "grants:write",
        "settings:read",
        "settings:write"
    };

    private final Customer customer = new Customer(new KafkaProbe());

    @Test
    void every_example_is_what_happens() {
        UUID locker = customer.locker("L-1", customer.lockerType("Other"), customer.location("Elsewhere"));
        UUID bay = customer.occupiedBay(locker, 1, null, null);
        UUID group = customer.group("Day shift");
        UUID person = UuidV7.next();
        customer.user(person, 0, group);
        Eventually.eventually(() -> grantIsPossible(group, locker));
        Eventually.eventually(() -> customer.get("/lockers/" + locker + "/access?user=" + person, "grants:read")
                .statusCode(200));

        Map<String, String> known = Map.of(
                "token", Tokens.user(customer.admin, customer.organization, ALL),
                "bay", bay.toString(),
                "group", group.toString(),
                "person", person.toString());
        DocumentedExamples.of(PAGE, known).run();
    }

    private void grantIsPossible(UUID group, UUID locker) {
        customer.created(
                "/grants",
                "grants:write",
                Map.of("subject", Map.of("group", group), "target", Map.of("locker", locker)));
    }
}
