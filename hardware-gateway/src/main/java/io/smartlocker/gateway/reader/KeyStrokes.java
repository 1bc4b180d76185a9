package io.smartlocker.gateway.reader;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts together what a reader types: digits, and Enter behind them. Codes are those of {@code input-event-codes.h}, the keys of a
 * keyboard without any country's layout.
 */
final class KeyStrokes {
    /** A reader types without pausing; what came before a pause is the rest of something else. */
    static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private static final int LONGEST = 64;
    /** Takes the place of what no tag has in it, so that such a text is refused. */
    private static final char UNKNOWN = '?';

    private static final Set<Integer> ENDS = Set.of(15, 28, 96);
    private static final Set<Integer> SHIFTS = Set.of(42, 54);
    private static final Map<Integer, Character> KEYS = keys();

    private final StringBuilder typed = new StringBuilder();
    private long last;
    private boolean spoilt;

    private static Map<Integer, Character> keys() {
        Map<Integer, Character> keys = new HashMap<>();
        put(keys, "1234567890", 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        put(keys, "7894561230", 71, 72, 73, 75, 76, 77, 79, 80, 81, 82);
        put(keys, "ABCDEF", 30, 48, 46, 32, 18, 33);
        put(keys, "-:, ", 12, 39, 51, 57);
        return Map.copyOf(keys);
    }

    private static void put(Map<Integer, Character> keys, String characters, int... codes) {
        for (int index = 0; index < codes.length; index++) {
            keys.put(codes[index], characters.charAt(index));
        }
    }

    /**
     * A key went down.
     *
     * @param now {@link System#nanoTime}
     * @return what was typed, when this ends it
     */
    Optional<String> down(int code, long now) {
        forgetAfterPause(now);
        if (ENDS.contains(code)) {
            return end();
        }
        if (!SHIFTS.contains(code)) {
            typed.append(KEYS.getOrDefault(code, UNKNOWN));
            spoilt |= typed.length() > LONGEST;
            typed.setLength(Math.min(typed.length(), LONGEST));
        }
        return Optional.empty();
    }

    /** Keys are missing: what is being typed is worth nothing. */
    void lost() {
        spoilt = true;
    }

    private void forgetAfterPause(long now) {
        if (now - last > LONGEST_PAUSE.toNanos()) {
            typed.setLength(0);
            spoilt = false;
        }
        last = now;
    }

    private Optional<String> end() {
        String text = spoilt ? "" : typed.toString();
        typed.setLength(0);
        spoilt = false;
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
