package io.smartlocker.locker.country;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A country or territory as ISO 3166-1 lists it.
 *
 * @param alpha2 two-letter code, by which everything else refers to it
 * @param numeric three digits, leading zeros kept
 * @param dialCode international telephone prefix with its plus sign; where several share one, with the leading area
 * @param name the English one
 * @param names in each language that the pages speak
 */
@RegisterForReflection
public record Country(String alpha2, String alpha3, String numeric, String dialCode, String name, Names names) {

    /** The names by the codes of their languages (ISO 639-1). */
    @RegisterForReflection
    public record Names(String en, String de) {}

    /** Whether this is one of its codes, in whatever case. */
    boolean hasCode(String code) {
        return Stream.of(alpha2, alpha3, numeric).anyMatch(code::equalsIgnoreCase);
    }

    /** Whether somebody who types this may mean it: part of a name, with or without accents, a code or a dial code. */
    boolean matches(String typed) {
        String wanted = plain(typed.strip());
        return Stream.of(names.en(), names.de()).anyMatch(known -> plain(known).contains(wanted))
                || hasCode(wanted)
                || dialCode.equals(wanted)
                || dialCode.substring(1).equals(wanted);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
