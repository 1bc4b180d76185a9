package io.smartlocker.identity.scim;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smartlocker.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes what goes over SCIM's wire. Bodies are read here rather than by JAX-RS, with limits of their own: a
 * directory is a stranger, and what it sends may be deep, long or twisted.
 */
public final class ScimJson {
    /** The media type of SCIM. */
    public static final String MEDIA_TYPE = "application/scim+json";

    /** The largest body, in bytes. */
    public static final int LONGEST = 1_000_000;

    private static final int DEEPEST = 24;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 512;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private ScimJson() {}

    /** @throws ProblemException invalidSyntax if it is not one JSON object */
    public static ObjectNode object(@Nullable String body) {
        try {
            JsonNode read = body == null ? null : JSON.readTree(body);
            if (read instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw ScimProblem.INVALID_SYNTAX.because("The body is not well-formed JSON, or too deep.");
        }
        throw ScimProblem.INVALID_SYNTAX.because("Send a JSON object.");
    }

    /** A text literal of a filter. */
    public static String text(String literal) throws JsonProcessingException {
        return JSON.readValue(literal, String.class);
    }

    public static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What we made ourselves can be written", e);
        }
    }

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
