package io.smartlocker.gateway.kiosk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.gateway.StoredSite;
import io.smartlocker.testing.documentation.CommittedDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the gateway says of itself. That its answers keep to it is checked wherever tests play a person. */
@QuarkusTest
@QuarkusTestResource(value = StoredSite.class, restrictToAnnotatedClass = true)
class OpenApiTest {
    private static final List<String> METHODS = List.of("get", "post", "put", "delete");

    private final ObjectMapper json = new ObjectMapper();
    private JsonNode document;

    @BeforeEach
    void theDocument() throws IOException {
        document = json.readTree(
                given().queryParam("format", "json").get("/q/openapi").asString());
    }

    @Test
    void the_committed_document_is_the_one_that_is_served() {
        CommittedDocument.assertServed("gateway");
    }

    @Test
    void every_operation_is_described_and_says_how_it_refuses() {
        assertThat(document.path("openapi").asText()).startsWith("3.1");
        List<JsonNode> operations = new ArrayList<>();
        document.path("paths")
                .forEach(path -> METHODS.forEach(method -> {
                    if (path.has(method)) {
                        operations.add(path.get(method));
                    }
                }));
        assertThat(operations).hasSizeGreaterThan(15).allSatisfy(operation -> {
            assertThat(operation.path("operationId").asText()).isNotBlank();
            assertThat(operation.path("summary").asText()).isNotBlank();
            assertThat(operation.at("/responses/default/content").fieldNames().next())
                    .isEqualTo("application/problem+json");
        });
        assertThat(operations)
                .extracting(operation -> operation.path("operationId").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_field_that_is_always_there_is_required_and_one_that_may_be_absent_is_not() {
        assertThat(document.at("/components/schemas/BayStatus/required"))
                .extracting(JsonNode::asText)
                .contains("id", "door", "jammed")
                .doesNotContain("device");
        assertThat(document.at("/components/schemas/TakeRequest/required")).isEmpty();
    }

    @Test
    void every_field_of_a_request_has_an_example() {
        List<String> without = new ArrayList<>();
        document.at("/components/schemas").properties().forEach(schema -> {
            if (schema.getKey().endsWith("Request") || schema.getKey().equals("Move")) {
                schema.getValue().path("properties").properties().forEach(field -> {
                    if (!field.getValue().toString().contains("\"examples\"")
                            && !field.getValue().toString().contains("$ref")) {
                        without.add(schema.getKey() + "." + field.getKey());
                    }
                });
            }
        });
        assertThat(without).isEmpty();
        assertThat(document.at("/components/schemas/LoginRequest/properties").properties())
                .isNotEmpty();
    }
}
