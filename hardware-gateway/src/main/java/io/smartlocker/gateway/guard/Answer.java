package io.smartlocker.gateway.guard;

import java.util.Optional;

/** What the guard says to the gateway, one a line of text. */
sealed interface Answer {
    String WATCHING = "watching";
    String ARMED = "armed ";

    /** The guard stands. */
    record Watching() implements Answer {}

    /** That pulse is watched and may begin. */
    record Armed(long pulse) implements Answer {}

    default String text() {
        return switch (this) {
            case Watching() -> WATCHING;
            case Armed(long pulse) -> ARMED + pulse;
        };
    }

    /** Empty if it is no answer. */
    static Optional<Answer> parse(String text) {
        if (text.equals(WATCHING)) {
            return Optional.of(new Watching());
        }
        try {
            return text.startsWith(ARMED)
                    ? Optional.of(new Armed(Long.parseLong(text.substring(ARMED.length()))))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
