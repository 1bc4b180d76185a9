package io.smartlocker.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.identity.dialect.FreshOrganization;
import io.smartlocker.identity.mail.MailSink;
import io.smartlocker.identity.organization.CreateOrganization;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.documentation.DocumentedExamples;
import io.smartlocker.testing.documentation.ShownOperations;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
@QuarkusTestResource(MailSink.class)
class DocumentationTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Path DIALECTS = DOCS.resolve("dialects.md");

    private static OtherSystems others;

    @Inject
    CreateOrganization createOrganization;

    @BeforeAll
    static void startOthers() throws Exception {
        others = OtherSystems.start();
    }

    @AfterAll
    static void stopOthers() throws Exception {
        others.close();
    }

    static Stream<Path> pages() {
        return Stream.of(
                        "api/conventions.md",
                        "api/identity.md",
                        "api/credentials.md",
                        "api/faces.md",
                        "api/administration.md",
                        "api/directories.md",
                        "scim.md")
                .map(DOCS::resolve);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_example_of_a_page_is_what_happens(Path page) {
        others.help(DocumentedExamples.of(page, Map.of("password", Api.ADMIN_PASSWORD)))
                .run();
    }

    /** They know people and groups by numbers, which an organisation counts for itself. */
    @Test
    void every_example_in_a_dialect_is_what_happens() {
        FreshOrganization organization = FreshOrganization.create(createOrganization);
        organization.group("Day shift");
        organization.group("Night shift");

        DocumentedExamples.of(
                        DIALECTS,
                        Map.of(
                                "token",
                                organization.token(),
                                "organization",
                                organization.id().toString()))
                .run();
    }

    @Test
    void every_operation_has_an_example_that_succeeds() {
        List<Path> all = Stream.concat(pages(), Stream.of(DIALECTS)).toList();

        assertThat(ShownOperations.missing(all)).isEmpty();
    }
}
