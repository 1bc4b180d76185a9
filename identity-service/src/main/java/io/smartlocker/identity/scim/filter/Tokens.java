package io.smartlocker.identity.scim.filter;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smartlocker.identity.scim.ScimJson;
import io.smartlocker.identity.scim.ScimProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A filter cut into words, texts and brackets, to be taken one after the other. */
final class Tokens {
    /** Possessive, so that no text makes the search go back and forth. */
    private static final Pattern TOKEN =
            Pattern.compile("\\s*+(?:([()\\[\\]])|([\\w$:.+-]++)|(\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"))");

    private final List<Token> tokens = new ArrayList<>();
    private int next;

    enum Kind {
        BRACKET,
        WORD,
        TEXT
    }

    record Token(Kind kind, String text) {}

    Tokens(String filter) {
        String text = filter.strip();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (!matcher.find() || matcher.start() != end) {
                throw ScimProblem.INVALID_FILTER.because("The filter cannot be read from position " + end + ".");
            }
            tokens.add(token(matcher));
            end = matcher.end();
        }
    }

    private static Token token(Matcher matcher) {
        if (matcher.group(1) != null) {
            return new Token(Kind.BRACKET, matcher.group(1));
        }
        return matcher.group(2) != null
                ? new Token(Kind.WORD, matcher.group(2))
                : new Token(Kind.TEXT, unquoted(matcher.group(3)));
    }

    private static String unquoted(String literal) {
        try {
            return ScimJson.text(literal);
        } catch (JsonProcessingException e) {
            throw ScimProblem.INVALID_FILTER.because("A text of the filter is no JSON string.");
        }
    }

    /** The next token, whatever it is. */
    Token take() {
        if (next == tokens.size()) {
            throw ScimProblem.INVALID_FILTER.because("The filter ends too early.");
        }
        return tokens.get(next++);
    }

    /** The next word or bracket, if it is this one; upper and lower case do not matter. */
    boolean takeIf(String text) {
        boolean there = next < tokens.size()
                && tokens.get(next).kind() != Kind.TEXT
                && tokens.get(next).text().equalsIgnoreCase(text);
        if (there) {
            next++;
        }
        return there;
    }

    /** The next word, if it begins so; without that beginning. */
    Optional<String> takeAfter(String beginning) {
        if (next < tokens.size()
                && tokens.get(next).kind() == Kind.WORD
                && tokens.get(next).text().startsWith(beginning)) {
            return Optional.of(tokens.get(next++).text().substring(beginning.length()));
        }
        return Optional.empty();
    }

    void require(String text) {
        if (!takeIf(text)) {
            throw ScimProblem.INVALID_FILTER.because("The filter lacks a " + text + ".");
        }
    }

    boolean isAtEnd() {
        return next == tokens.size();
    }
}
