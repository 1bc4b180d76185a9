package io.smartlocker.testing.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The OpenAPI document of a service as it is committed. The pages' client is generated from it. */
public final class CommittedDocument {
    /** Set it to write what is served over what is committed. */
    static final String REWRITE = "openapi.rewrite";

    private static final Path FOLDER = Path.of("..", "docs", "openapi");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            // The order in which classes were found must not make a difference.
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private CommittedDocument() {}

    /**
     * Holds the document that the running service serves equal to the committed one.
     *
     * @param service its short name, such as {@code locker}
     */
    public static void assertServed(String service) {
        Path file = FOLDER.resolve(service + ".json");
        try {
            String served = served();
            assertThat(served)
                    .as("An operation stands under the name of its class. Give the class a @Tag.")
                    .doesNotContainPattern("\"tags\" : \\[ \"[^\"]* Resource\"");
            if (Boolean.getBoolean(REWRITE)) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, served);
            }
            assertThat(served)
                    .as("%s is not what the service serves. Write it anew with -D%s=true.", file, REWRITE)
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String served() throws IOException {
        String document = RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return JSON.writeValueAsString(JSON.readValue(document, Map.class)) + "\n";
    }
}
