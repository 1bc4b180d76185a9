package io.smartlocker.audit.webhook;

import java.util.List;

/** Which types of activities somebody wants to hear of: {@code bay.opened}, {@code custody.*}, or {@code *} for all. */
public record TypePatterns(List<String> patterns) {
    /** What a pattern may look like. */
    static final String FORM = "\\*|[a-z0-9-]+\\.(\\*|[a-z0-9-]+)";

    /** @param text as it stands in the table, parted by spaces */
    static TypePatterns of(String text) {
        return new TypePatterns(List.of(text.split(" ")));
    }

    public boolean fit(String type) {
        return patterns.stream().anyMatch(pattern -> fits(pattern, type));
    }

    private static boolean fits(String pattern, String type) {
        return pattern.endsWith("*")
                ? type.startsWith(pattern.substring(0, pattern.length() - 1))
                : type.equals(pattern);
    }
}
