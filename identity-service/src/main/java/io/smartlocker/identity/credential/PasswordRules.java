package io.smartlocker.identity.credential;

import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What makes a password too easy to guess. Length is what counts, and that it is neither about the person nor one that
 * everybody thinks of first; there is no rule about kinds of characters, which make passwords worse.
 *
 * @see <a href="https://pages.nist.gov/800-63-4/sp800-63b.html">NIST SP 800-63B, passwords</a>
 */
public final class PasswordRules {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    /** Of at least the shortest length; shorter ones are refused anyway. Compared without separators and case. */
    private static final Set<String> FIRST_GUESSES = Set.of(
            "123456789012",
            "1234567890123",
            "0123456789012",
            "1234567812345678",
            "123456123456",
            "1234512345123",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "qwertyuiop12",
            "qwertyuiop123",
            "qwertzuiop123",
            "qwertyqwerty",
            "abcdefghijkl",
            "abcdefghijklmnop",
            "abcdefgh12345678",
            "passwordpassword",
            "password1234",
            "password12345",
            "password123456",
            "passwort1234",
            "passwort12345",
            "passwortpasswort",
            "administrator",
            "administrator1",
            "administrator123",
            "letmeinletmein",
            "iloveyouiloveyou",
            "welcomewelcome",
            "welcome12345",
            "willkommen123",
            "changemechangeme",
            "smartlocker1",
            "smartlocker123",
            "smartlocker1234",
            "correcthorsebatterystaple");

    private PasswordRules() {}

    /** @throws ProblemException 400 naming the field {@code password} if it will not do */
    public static void require(
            String password, @Nullable String username, @Nullable String name, @Nullable String email) {
        whyNot(password, username, name, email).ifPresent(reason -> {
            throw ProblemException.of(CommonProblem.INVALID, "password", reason);
        });
    }

    static Optional<String> whyNot(
            String password, @Nullable String username, @Nullable String name, @Nullable String email) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of("A password has " + SHORTEST + " to " + LONGEST + " characters.");
        }
        String plain = plain(password);
        if (plain.chars().distinct().count() <= 2 || FIRST_GUESSES.contains(plain)) {
            return Optional.of("Many people have this password; it is guessed first.");
        }
        boolean own = Stream.of(username, name, email)
                .flatMap(Stream::ofNullable)
                .anyMatch(word -> plain.equals(plain(word)));
        return own ? Optional.of("A password is not the person's own name or address.") : Optional.empty();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s._-]", "");
    }
}
