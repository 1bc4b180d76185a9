package io.smartlocker.contracts.kiosk;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A badge UID in its one written form: upper-case hexadecimal without separators, so that whichever reader or system it
 * came from, the same badge gives the same verifier.
 */
public record BadgeUid(String value) {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s:-]");
    private static final Pattern WRITTEN = Pattern.compile("[0-9A-Z]{4,64}");

    /**
     * Normalises what a reader or a person wrote.
     *
     * @throws IllegalArgumentException with a sentence for the person if it is not 4–64 letters and digits
     */
    public BadgeUid {
        value = SEPARATORS.matcher(value.strip()).replaceAll("").toUpperCase(Locale.ROOT);
        if (!WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException("A badge UID has 4 to 64 letters and digits.");
        }
    }
}
