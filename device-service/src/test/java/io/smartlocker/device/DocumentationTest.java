package io.smartlocker.device;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.documentation.DocumentedExamples;
import io.smartlocker.testing.documentation.ShownOperations;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class DocumentationTest {
    private static final Path PAGE = Path.of("..", "docs", "api", "devices.md");
    private static final byte[] PHOTO = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};

    @Test
    void every_example_is_what_happens_and_every_operation_has_one() {
        try (Site site = new Site()) {
            List<UUID> bays = site.locker(UUID.randomUUID(), 1, 1, 2);
            tellOfTheLocation(site);
            tellOfAnUnknownDevice(site, bays.getLast());
            DocumentedExamples examples = DocumentedExamples.of(
                    PAGE,
                    Map.of(
                            "token", site.token(),
                            "bay", bays.getFirst().toString(),
                            "otherBay", bays.getLast().toString(),
                            "location", site.location.toString(),
                            "person", site.user().toString(),
                            "colleague", site.user().toString()));

            examples.sending("photo", PHOTO).run();

            assertThat(ShownOperations.missing(List.of(PAGE), path -> path.startsWith("/api/v1/")))
                    .isEmpty();
        }
    }

    private static void tellOfTheLocation(Site site) {
        site.kafka.send(
                Topics.LOCATIONS,
                site.location,
                site.organization,
                new LocationState(site.location, site.organization, 1, "Hall 3", "DE", "Europe/Berlin", List.of()));
        String type = site.type("Tablet");
        eventually(() -> site.asAdmin()
                .body(Map.of("assetTag", "TAB-1", "type", type, "location", site.location))
                .post("/api/v1/devices")
                .then()
                .statusCode(201));
    }

    private static void tellOfAnUnknownDevice(Site site, UUID bay) {
        site.tell(
                bay,
                Instant.now(),
                new KioskFact.DeviceTaken(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Evidence.SENSED));
        eventually(() -> site.asAdmin().get("/api/v1/conflicts").then().body("total", equalTo(1)));
    }
}
