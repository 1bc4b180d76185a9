package io.smartlocker.testing.documentation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Holds an answer against the one that is shown. A text {@code "…"} stands for any value, {@code "…name"} also remembers it,
 * and both may be a part of a text; {@code "…"} as the last element of a list stands for any more. Apart from that all
 * fields are there, and no others.
 */
final class Answers {
    private final BiConsumer<String, String> remember;

    /** @param remember told the name of each value that is to be remembered, and the value */
    Answers(BiConsumer<String, String> remember) {
        this.remember = remember;
    }

    /** @throws AssertionError naming the place that differs */
    void compare(String place, JsonNode shown, JsonNode actual) {
        if (shown.isTextual()
                && (actual.isTextual() || ShownText.of(shown.textValue()).isGap())) {
            compare(place, shown.textValue(), actual.isContainerNode() ? actual.toString() : actual.asText());
        } else if (shown.isObject() && actual.isObject()) {
            require(place, names(shown), names(actual));
            shown.properties()
                    .forEach(field ->
                            compare(place + "/" + field.getKey(), field.getValue(), actual.path(field.getKey())));
        } else if (shown.isArray() && actual.isArray()) {
            compareElements(place, shown, actual);
        } else {
            require(place, shown, actual);
        }
    }

    /** @throws AssertionError naming the place that differs */
    void compare(String place, String shown, String actual) {
        ShownText text = ShownText.of(shown);
        if (!text.fits(actual)) {
            throw new AssertionError(place + ": shown is '" + shown + "', it is '" + actual + "'");
        }
        text.named(actual).forEach(remember);
    }

    private void compareElements(String place, JsonNode shown, JsonNode actual) {
        boolean more = !shown.isEmpty() && shown.get(shown.size() - 1).asText().equals(ShownText.ANY);
        int compared = more ? shown.size() - 1 : shown.size();
        if (more ? actual.size() < compared : actual.size() != compared) {
            throw new AssertionError(place + ": shown are " + compared + " elements, there are " + actual.size());
        }
        for (int i = 0; i < compared; i++) {
            compare(place + "/" + i, shown.get(i), actual.get(i));
        }
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void require(String place, Object shown, Object actual) {
        if (!shown.equals(actual)) {
            throw new AssertionError(place + ": shown is " + shown + ", it is " + actual);
        }
    }
}
