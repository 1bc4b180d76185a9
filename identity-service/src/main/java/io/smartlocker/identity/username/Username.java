package io.smartlocker.identity.username;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name that somebody signs in with. It is kept, looked for and counted in one form, {@link #canonical}, so that what
 * looks alike is one name, whatever key it was typed with. All visible characters do that directories have in their names:
 * Entra ID's {@code anna_example.com#EXT#@contoso.onmicrosoft.com}, {@code o'neil@…}, {@code müller}, {@code anna smith}. What
 * cannot be seen does not, nor what can be taken for something else.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8265#section-3.3">RFC 8265, UsernameCaseMapped: the form</a>
 * @see <a href="https://learn.microsoft.com/windows/win32/adschema/a-samaccountname">sAMAccountName: the characters</a>
 */
public final class Username {
    /** Characters; as many as an email address, since people sign in with those. */
    public static final int LONGEST = 254;

    /** No directory has them in a name: part of them would have to be quoted there, and others are easily taken for markup. */
    private static final String NEVER = "\",:;<>[\\]";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern LOOSE_MARK = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{M}");

    /** Scripts that stand side by side in one word; any other has its words to itself. */
    private static final Set<UnicodeScript> TOGETHER = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    private Username() {}

    /** The form in which two ways of writing a name are equal: half and full width alike, in lower case, composed. */
    public static String canonical(String given) {
        StringBuilder narrow = new StringBuilder();
        given.codePoints().forEach(character -> narrow.append(narrow(character)));
        // An İ becomes an i with a second dot, which nobody sees.
        String lower = narrow.toString().toLowerCase(Locale.ROOT).replace("i\u0307", "i");
        return Normalizer.normalize(lower, Normalizer.Form.NFC).strip();
    }

    /** Why nobody can be called that, if nobody can. */
    public static Optional<String> whyNot(String given) {
        if (given.length() > LONGEST) {
            return Optional.of("has at most " + LONGEST + " characters");
        }
        if (!given.equals(given.strip()) || given.contains("  ")) {
            return Optional.of("has no blanks at its ends, and one at a time within");
        }
        String name = canonical(given);
        return name.codePoints()
                .filter(character -> !fits(character))
                .mapToObj(character -> "cannot have the character " + shown(character))
                .findFirst()
                .or(() -> LOOSE_MARK.matcher(name).find() ? Optional.of("has a mark without its letter") : mixed(name));
    }

    private static boolean fits(int character) {
        return character == ' '
                || Invisible.isVisible(character) && NEVER.indexOf(character) < 0 && !isOtherwiseWritten(character);
    }

    /** Ligatures, letters in circles and the like look as other characters do, and there are plainer ones for them. */
    private static boolean isOtherwiseWritten(int character) {
        return !Normalizer.isNormalized(Character.toString(character), Normalizer.Form.NFKC);
    }

    private static String narrow(int character) {
        String text = Character.toString(character);
        boolean other = Character.UnicodeBlock.of(character) == Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS;
        return other ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    /** Who is called admin with a Cyrillic a is not to be taken for admin. */
    private static Optional<String> mixed(String name) {
        return WORD.matcher(name).results().map(MatchResult::group).anyMatch(Username::mixesScripts)
                ? Optional.of("mixes letters of different scripts in one word")
                : Optional.empty();
    }

    private static boolean mixesScripts(String word) {
        Set<UnicodeScript> scripts = word.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                .collect(Collectors.toSet());
        return scripts.size() > 1 && !TOGETHER.containsAll(scripts);
    }

    private static String shown(int character) {
        String code = "U+%04X".formatted(character);
        return Invisible.isVisible(character) ? code + " (" + Character.toString(character) + ")" : code;
    }
}
