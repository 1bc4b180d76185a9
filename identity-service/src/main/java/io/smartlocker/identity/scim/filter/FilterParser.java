package io.smartlocker.identity.scim.filter;

import io.smartlocker.identity.scim.ScimProblem;
import io.smartlocker.identity.scim.filter.Filter.And;
import io.smartlocker.identity.scim.filter.Filter.Comparison;
import io.smartlocker.identity.scim.filter.Filter.Not;
import io.smartlocker.identity.scim.filter.Filter.OneValue;
import io.smartlocker.identity.scim.filter.Filter.Operator;
import io.smartlocker.identity.scim.filter.Filter.Or;
import io.smartlocker.identity.scim.filter.Filter.Present;
import io.smartlocker.identity.scim.filter.Tokens.Token;
import io.smartlocker.identity.scim.schema.AttributePath;
import io.smartlocker.identity.scim.schema.ResourceKind;
import io.smartlocker.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Understands the filters of RFC 7644, section 3.4.2.2, by recursive descent: {@code or} of {@code and} of {@code not},
 * groups, comparisons and value paths. Length, depth and the number of comparisons are capped.
 */
public final class FilterParser {
    private static final int LONGEST = 4_000;
    private static final int DEEPEST = 12;
    private static final int MOST_TERMS = 100;

    private final Tokens tokens;
    private final ResourceKind kind;

    private int depth;
    private int terms;

    private FilterParser(String text, ResourceKind kind) {
        if (text.length() > LONGEST) {
            throw ScimProblem.INVALID_FILTER.because("A filter has at most " + LONGEST + " characters.");
        }
        this.tokens = new Tokens(text);
        this.kind = kind;
    }

    /** @throws ProblemException invalidFilter if it is none, or names an attribute that the kind does not have */
    public static Filter parse(String text, ResourceKind kind) {
        return new FilterParser(text, kind).whole(null);
    }

    /** What stands between the brackets of a value path: names are sub-attributes of the list. */
    public static Filter parseWithin(AttributePath list, String text, ResourceKind kind) {
        return new FilterParser(text, kind).whole(list);
    }

    private Filter whole(@Nullable AttributePath within) {
        Filter filter = or(within);
        if (!tokens.isAtEnd()) {
            throw ScimProblem.INVALID_FILTER.because("The filter goes on after its end.");
        }
        return filter;
    }

    private Filter or(@Nullable AttributePath within) {
        if (++depth > DEEPEST) {
            throw ScimProblem.INVALID_FILTER.because("A filter is at most " + DEEPEST + " deep.");
        }
        Filter filter = chain("or", () -> chain("and", () -> term(within), And::new), Or::new);
        depth--;
        return filter;
    }

    private Filter chain(String word, Supplier<Filter> link, Function<List<Filter>, Filter> joined) {
        List<Filter> links = new ArrayList<>();
        do {
            links.add(link.get());
        } while (tokens.takeIf(word));
        return links.size() == 1 ? links.getFirst() : joined.apply(links);
    }

    private Filter term(@Nullable AttributePath within) {
        if (tokens.takeIf("(")) {
            return inBrackets(within, ")");
        }
        if (tokens.takeIf("not")) {
            tokens.require("(");
            return new Not(inBrackets(within, ")"));
        }
        if (++terms > MOST_TERMS) {
            throw ScimProblem.INVALID_FILTER.because("A filter has at most " + MOST_TERMS + " comparisons.");
        }
        AttributePath path = path(tokens.take(), within);
        return within == null && tokens.takeIf("[") ? values(path) : comparison(path);
    }

    private Filter inBrackets(@Nullable AttributePath within, String end) {
        Filter filter = or(within);
        tokens.require(end);
        return filter;
    }

    /** {@code emails[type eq "work"]}, and {@code emails[type eq "work"].value eq "…"}, which Entra ID says. */
    private Filter values(AttributePath list) {
        Filter inside = inBrackets(list, "]");
        Optional<String> part = tokens.takeAfter(".");
        return new OneValue(
                list,
                part.map(name -> path(name, list))
                        .<Filter>map(path -> new And(List.of(inside, comparison(path))))
                        .orElse(inside));
    }

    private Filter comparison(AttributePath path) {
        String word = tokens.take().text().toUpperCase(Locale.ROOT);
        if (word.equals("PR")) {
            return new Present(path);
        }
        for (Operator operator : Operator.values()) {
            if (operator.name().equals(word)) {
                return new Comparison(path, operator, Literals.of(tokens.take()));
            }
        }
        throw ScimProblem.INVALID_FILTER.because(
                "After " + path.text() + " one of eq ne co sw ew gt ge lt le pr is due.");
    }

    private AttributePath path(Token token, @Nullable AttributePath within) {
        if (token.kind() != Tokens.Kind.WORD) {
            throw ScimProblem.INVALID_FILTER.because("The name of an attribute is due.");
        }
        return path(token.text(), within);
    }

    private AttributePath path(String name, @Nullable AttributePath within) {
        Optional<AttributePath> found =
                within == null ? kind.path(name) : within.attribute().part(name).map(within::to);
        return found.orElseThrow(() -> ScimProblem.INVALID_FILTER.because("There is no attribute " + name + " here."));
    }
}
