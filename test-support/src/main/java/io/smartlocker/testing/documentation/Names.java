package io.smartlocker.testing.documentation;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code {name}} stands for in the examples of a page. */
final class Names {
    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Map<String, String> remembered = new HashMap<>();
    private final Map<String, Function<Map<String, String>, String>> asked = new HashMap<>();

    void remember(String name, String value) {
        remembered.put(name, value);
    }

    /** @param told given all that is remembered; what an answer gave under this name goes before */
    void ask(String name, Function<Map<String, String>, String> told) {
        asked.put(name, told);
    }

    boolean knows(String name) {
        return remembered.containsKey(name);
    }

    /** The text with a value in place of each name. One that nothing is known of stays, since JSON has braces, too. */
    String filled(String text) {
        return NAME.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found)));
    }

    private String value(MatchResult found) {
        String name = found.group(1);
        if (!remembered.containsKey(name) && asked.containsKey(name)) {
            return asked.get(name).apply(Collections.unmodifiableMap(remembered));
        }
        return remembered.getOrDefault(name, found.group());
    }
}
