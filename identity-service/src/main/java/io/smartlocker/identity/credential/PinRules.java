package io.smartlocker.identity.credential;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What makes a PIN too easy to guess; a kiosk allows five guesses before it slows down. */
final class PinRules {
    private PinRules() {}

    /** @param length as many digits as the organisation says */
    static Optional<String> whyNot(String pin, int length, @Nullable String employeeId) {
        if (pin.length() != length) {
            return Optional.of("A PIN has " + length + " digits.");
        }
        if (isRun(pin, 0) || isRun(pin, 1) || isRun(pin, -1)) {
            return Optional.of("A PIN is neither one digit repeated nor a run like 123456.");
        }
        boolean own = employeeId != null && withoutZeros(employeeId).equals(withoutZeros(pin));
        return own ? Optional.of("A PIN is not the person's employee id.") : Optional.empty();
    }

    private static boolean isRun(String pin, int step) {
        return IntStream.range(1, pin.length()).allMatch(i -> pin.charAt(i) - pin.charAt(i - 1) == step);
    }

    private static String withoutZeros(String number) {
        return number.strip().replaceFirst("^0+", "");
    }
}
