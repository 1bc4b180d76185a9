package io.smartlocker.identity.dialect;

import io.smartlocker.identity.username.Username;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a person's fields may be in this house, whichever dialect they come in. */
public final class PersonLimits {
    public static final int NAME = 200;
    public static final int EMPLOYEE_ID = 64;
    public static final int DETAIL = 100;

    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)*");
    private static final Pattern PHONE = Pattern.compile("[0-9+()/ .-]{1,40}");

    private PersonLimits() {}

    public static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text.strip()).matches();
    }

    public static boolean isPhone(String text) {
        return PHONE.matcher(text).matches();
    }

    public static boolean isUsername(String text) {
        return !text.isBlank() && Username.whyNot(text).isEmpty();
    }

    /** Whether there is nothing in it. */
    public static boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** How long a text is in UTF-8; an absent one is not long. */
    public static int bytes(@Nullable String text) {
        return text == null ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
    }
}
