package io.smartlocker.identity.scim.user;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The one of several addresses or numbers that is kept: the primary, else that of type work, else the first. */
final class Preferred {
    private static final Comparator<JsonNode> BEST_FIRST = Comparator.comparing(
                    (JsonNode value) -> !value.path("primary").booleanValue())
            .thenComparing(value -> !value.path("type").asText().equalsIgnoreCase("work"));

    private Preferred() {}

    static @Nullable String of(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .filter(value -> !value.path("value").asText().isBlank())
                .min(BEST_FIRST)
                .map(value -> value.path("value").asText())
                .orElse(null);
    }
}
