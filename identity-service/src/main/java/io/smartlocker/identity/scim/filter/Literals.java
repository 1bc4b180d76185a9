package io.smartlocker.identity.scim.filter;

import io.smartlocker.identity.scim.ScimProblem;
import io.smartlocker.identity.scim.filter.Filter.Literal;
import io.smartlocker.identity.scim.filter.Tokens.Token;
import io.smartlocker.platform.problem.ProblemException;
import java.util.Locale;
import java.util.regex.Pattern;

/** The values that a filter compares with: texts in double quotes, numbers, true, false and null. */
final class Literals {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private Literals() {}

    /** @throws ProblemException invalidFilter if it is none of them */
    static Literal of(Token token) {
        return switch (token.kind()) {
            case TEXT -> new Literal.Text(token.text());
            case WORD -> word(token.text());
            case BRACKET -> throw ScimProblem.INVALID_FILTER.because("A value is due before " + token.text() + ".");
        };
    }

    private static Literal word(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> new Literal.Flag(true);
            case "false" -> new Literal.Flag(false);
            case "null" -> new Literal.Nothing();
            default -> {
                if (!NUMBER.matcher(text).matches()) {
                    throw ScimProblem.INVALID_FILTER.because("A text stands in double quotes.");
                }
                yield new Literal.Number(text);
            }
        };
    }
}
