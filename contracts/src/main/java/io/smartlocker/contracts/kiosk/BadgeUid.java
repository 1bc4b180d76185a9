package io.smartlocker.contracts.kiosk;

import java.util.Locale;

/**
 * A badge UID in its one written form: upper-case hexadecimal without separators, so that whichever reader or system it
 * came from, the same badge gives the same verifier.
 */
public record BadgeUid(String value) {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 64;

    /**
     * Normalises what a reader or a person wrote.
     *
     * @throws IllegalArgumentException with a sentence for the person if it is not 4–64 letters and digits
     */
    public BadgeUid {
        value = value.strip().replaceAll("[\\s:-]", "").toUpperCase(Locale.ROOT);
        if (value.length() < SHORTEST || value.length() > LONGEST || !value.matches("[0-9A-Z]+")) {
            throw new IllegalArgumentException("A badge UID has 4 to 64 letters and digits.");
        }
    }
}
