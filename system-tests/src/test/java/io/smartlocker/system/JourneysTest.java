package io.smartlocker.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * What people do at the pages, in a real browser against the whole stack. The journeys themselves are in
 * {@code web/journeys}; each is a test here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneysTest {
    private static final String REPORT = "target/journeys.json";
    private static final Duration LONGEST = Duration.ofMinutes(25);
    private static final int JOURNEYS = 7;

    private LocalStack stack;

    @BeforeAll
    void start() throws Exception {
        stack = LocalStack.in("journeys").start();
    }

    @AfterAll
    void end() throws Exception {
        stack.close();
    }

    @TestFactory
    Stream<DynamicTest> journeys() throws Exception {
        Path report = BrowserScript.run("journeys", stack, REPORT, LONGEST);
        List<JsonNode> walked = StreamSupport.stream(
                        new ObjectMapper()
                                .readTree(report.toFile())
                                .path("suites")
                                .spliterator(),
                        false)
                .flatMap(JourneysTest::specs)
                .toList();
        assertThat(walked).as("journeys that were walked").hasSizeGreaterThanOrEqualTo(JOURNEYS);
        return walked.stream()
                .map(journey -> DynamicTest.dynamicTest(journey.path("title").asText(), () -> assertThat(
                                journey.path("ok").asBoolean())
                        .as(journey.path("tests").findValuesAsText("message").toString())
                        .isTrue()));
    }

    private static Stream<JsonNode> specs(JsonNode suite) {
        Stream<JsonNode> own = StreamSupport.stream(suite.path("specs").spliterator(), false);
        Stream<JsonNode> inner =
                StreamSupport.stream(suite.path("suites").spliterator(), false).flatMap(JourneysTest::specs);
        return Stream.concat(own, inner);
    }
}
