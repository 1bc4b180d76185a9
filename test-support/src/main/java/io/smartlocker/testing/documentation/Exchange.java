package io.smartlocker.testing.documentation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.testing.OpenApiCheck;
import java.nio.charset.StandardCharsets;

/** An example that is sent to the service, whose answer is held against the one that is shown. */
final class Exchange {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String AUTHORIZATION = "Authorization";
    private static final String LOCATION = "Location";

    private final Example example;
    private final Names names;
    private final Answers answers;

    Exchange(Example example, Names names) {
        this.example = example;
        this.names = names;
        this.answers = new Answers(names::remember);
    }

    /** @throws AssertionError if the answer is not the one that is shown */
    void run() {
        Response response = request().redirects().follow(false).request(example.method(), names.filled(example.path()));
        check(response);
    }

    private RequestSpecification request() {
        RequestSpecification request = RestAssured.given()
                .config(asShown())
                .filter(OpenApiCheck.filter())
                .urlEncodingEnabled(false);
        if (names.knows("token") && !example.headers().containsKey(AUTHORIZATION)) {
            request.header(AUTHORIZATION, "Bearer " + names.filled("{token}"));
        }
        if (!example.headers().containsKey("Content-Type") && !example.body().isEmpty()) {
            request.contentType(ContentType.JSON);
        }
        example.headers().forEach((name, value) -> request.header(name, names.filled(value)));
        if (!example.body().isEmpty()) {
            request.body(names.filled(example.body()));
        }
        return request;
    }

    /** Else a text without a charset would be Latin, and say so in a header that the page does not show. */
    private static RestAssuredConfig asShown() {
        return RestAssured.config()
                .decoderConfig(DecoderConfig.decoderConfig().defaultContentCharset(StandardCharsets.UTF_8))
                .encoderConfig(EncoderConfig.encoderConfig()
                        .defaultContentCharset(StandardCharsets.UTF_8)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false));
    }

    private void check(Response response) {
        if (response.statusCode() != example.status()) {
            throw new AssertionError(example + ": shown is " + example.status() + ", it is " + response.statusCode()
                    + " " + response.asString());
        }
        example.answerHeaders().forEach((name, value) -> {
            if (response.header(name) == null) {
                throw new AssertionError(example + ": there is no " + name);
            }
            answers.compare(example + " " + name, names.filled(value), response.header(name));
        });
        if (response.header(LOCATION) != null) {
            names.remember("location", response.header(LOCATION));
        }
        compareBodies(names.filled(example.answer()), response.asString().strip());
    }

    private void compareBodies(String shown, String actual) {
        if (!shown.startsWith("{") && !shown.startsWith("[")) {
            answers.compare(example.toString(), shown, actual.replace("\r\n", "\n"));
            return;
        }
        try {
            answers.compare(example.toString(), JSON.readTree(shown), JSON.readTree(actual));
        } catch (JsonProcessingException e) {
            throw new AssertionError(example + " is not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
