package io.smartlocker.gateway.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.StoredSite;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.testing.documentation.DocumentedExamples;
import io.smartlocker.testing.documentation.ShownOperations;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the page about the kiosk shows is what happens. A kiosk is enrolled once, which the tests of the enrolment show. */
@QuarkusTest
@QuarkusTestResource(value = StoredSite.class, restrictToAnnotatedClass = true)
class KioskDocumentationTest {
    private static final Path PAGE = Path.of("..", "docs", "api", "at-the-kiosk.md");

    @Inject
    Replica replica;

    @Test
    void every_operation_has_an_example_and_every_example_is_what_happens() {
        replica.apply(
                SeededKiosk.records(List.of(SeededKiosk.technician(2, "bays:open", "bays:charge", "lockers:open-all"))),
                connection -> {});

        DocumentedExamples.of(PAGE, Map.of("free", SeededKiosk.bay(8).toString()))
                .run();

        assertThat(ShownOperations.missing(List.of(PAGE), path -> !path.startsWith("/kiosk/v1/enrolment")))
                .isEmpty();
    }
}
