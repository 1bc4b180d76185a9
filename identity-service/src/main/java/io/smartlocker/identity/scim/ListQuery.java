package io.smartlocker.identity.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a client wants to see of which resources.
 *
 * @param startIndex of the first one, counted from 1
 * @param count how many at most; none, when only their number is of interest
 */
public record ListQuery(
        Optional<String> filter,
        Optional<String> sortBy,
        boolean descending,
        int startIndex,
        int count,
        Selection selection) {
    /** More are never shown at once. */
    public static final int MOST = 200;

    private static final int USUAL = 100;

    static ListQuery of(
            @Nullable String filter,
            @Nullable String sortBy,
            @Nullable String sortOrder,
            @Nullable String startIndex,
            @Nullable String count,
            Selection selection) {
        return new ListQuery(
                Optional.ofNullable(filter).filter(text -> !text.isBlank()),
                Optional.ofNullable(sortBy).filter(text -> !text.isBlank()),
                descending(sortOrder),
                Math.max(1, number("startIndex", startIndex, 1)),
                Math.clamp(number("count", count, USUAL), 0, MOST),
                selection);
    }

    /** From the body of a POST to {@code /.search}. */
    public static ListQuery of(ObjectNode search) {
        return of(
                text(search, "filter"),
                text(search, "sortBy"),
                text(search, "sortOrder"),
                text(search, "startIndex"),
                text(search, "count"),
                Selection.of(text(search, "attributes"), text(search, "excludedAttributes")));
    }

    private static boolean descending(@Nullable String sortOrder) {
        if (sortOrder == null || sortOrder.equalsIgnoreCase("ascending")) {
            return false;
        }
        if (sortOrder.equalsIgnoreCase("descending")) {
            return true;
        }
        throw ScimProblem.INVALID_VALUE.because("sortOrder is ascending or descending.");
    }

    private static int number(String name, @Nullable String text, int absent) {
        try {
            return text == null ? absent : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw ScimProblem.INVALID_VALUE.because(name + " is a whole number.");
        }
    }

    private static @Nullable String text(ObjectNode search, String name) {
        JsonNode value = search.path(name);
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(","));
        }
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }
}
