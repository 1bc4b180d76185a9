package io.smartlocker.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A collection of the API. Things are made only when they are not there, so that a cut-short start can be resumed. */
final class Listing {
    private final JsonApi api;
    private final String path;

    Listing(JsonApi api, String name) {
        this.api = api;
        this.path = "/api/v1/" + name;
    }

    Stream<JsonNode> items() {
        return StreamSupport.stream(api.get(path + "?limit=200").path("items").spliterator(), false);
    }

    Optional<JsonNode> find(Predicate<JsonNode> wanted) {
        return items().filter(wanted).findFirst();
    }

    /** The thing whose field has the body's value; made from the body if there is none. Answers its id. */
    String ensure(String field, Map<String, ?> body) {
        return find(item -> item.path(field).asText().equals(body.get(field)))
                .orElseGet(() -> Patience.untilKnown(() -> api.post(path, body)))
                .path("id")
                .asText();
    }
}
