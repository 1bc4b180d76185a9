package io.smartlocker.identity.scim.filter;

import io.smartlocker.identity.scim.ScimProblem;
import io.smartlocker.identity.scim.filter.Filter.Literal;
import io.smartlocker.identity.scim.schema.AttributePath;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where the attributes of a kind of resource stand in the database. Only what is named here, by us, ever becomes SQL.
 *
 * @param byPath SQL expression of each attribute and sub-attribute that holds a single value
 * @param lists for each attribute that stands elsewhere, by its path, a condition with {@value #TERM} in place of what its
 *     value, or one of its values, has to fulfil
 * @param forms for each attribute that is kept in a form of its own, how a text takes that form, so that it is found
 */
public record Columns(Map<String, String> byPath, Map<String, String> lists, Map<String, UnaryOperator<String>> forms) {
    /** Stands for the condition on one value. */
    public static final String TERM = "{term}";

    private static final String ROWS = "exists";

    /** Where everything is kept as it is sent. */
    public Columns(Map<String, String> byPath, Map<String, String> lists) {
        this(byPath, lists, Map.of());
    }

    /** What is compared: of a list, its {@code value}. */
    static AttributePath valueOf(AttributePath path) {
        boolean whole = path.part() == null && path.attribute().many();
        return whole ? path.attribute().part("value").map(path::to).orElse(path) : path;
    }

    /** The literal in the form in which the attribute is kept. */
    Literal formed(AttributePath path, Literal literal) {
        return literal instanceof Literal.Text text
                ? new Literal.Text(forms.getOrDefault(path.text(), UnaryOperator.identity())
                        .apply(text.value()))
                : literal;
    }

    String require(AttributePath path) {
        return find(path).orElseThrow(() -> ScimProblem.INVALID_FILTER.because(path.text() + " cannot be asked for."));
    }

    Optional<String> find(AttributePath path) {
        return Optional.ofNullable(byPath.get(valueOf(path).text()));
    }

    /** The condition that one value of the list fulfils the term. */
    String oneOf(AttributePath path, String term) {
        return Optional.ofNullable(lists.get(list(path)))
                .map(condition -> condition.replace(TERM, term))
                .orElse(term);
    }

    /** Whether the values stand in rows of their own, so that a resource may have many. */
    boolean isOfRows(AttributePath path) {
        return Optional.ofNullable(lists.get(list(path)))
                .filter(condition -> condition.startsWith(ROWS))
                .isPresent();
    }

    private static String list(AttributePath path) {
        return new AttributePath(path.extension(), path.attribute(), null).text();
    }
}
