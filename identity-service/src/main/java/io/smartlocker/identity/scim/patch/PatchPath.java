package io.smartlocker.identity.scim.patch;

import io.smartlocker.identity.scim.ScimProblem;
import io.smartlocker.identity.scim.filter.Filter;
import io.smartlocker.identity.scim.filter.FilterParser;
import io.smartlocker.identity.scim.schema.Attribute;
import io.smartlocker.identity.scim.schema.AttributePath;
import io.smartlocker.identity.scim.schema.ResourceKind;
import io.smartlocker.platform.problem.ProblemException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The path of a PATCH operation: an attribute, a sub-attribute, or those values of a list that fulfil a filter.
 *
 * @param filter which values of the list; all of them when absent
 */
public record PatchPath(AttributePath path, Optional<Filter> filter) {
    private static final int LONGEST = 1_000;

    /** @throws ProblemException invalidPath if there is no such attribute, invalidFilter for what is between brackets */
    public static PatchPath of(String text, ResourceKind kind) {
        if (text.length() > LONGEST) {
            throw ScimProblem.INVALID_PATH.because("A path has at most " + LONGEST + " characters.");
        }
        Supplier<ProblemException> unknown =
                () -> ScimProblem.INVALID_PATH.because("There is nothing at " + text + ".");
        int open = text.indexOf('[');
        if (open < 0) {
            return new PatchPath(kind.path(text).orElseThrow(unknown), Optional.empty());
        }
        int close = text.lastIndexOf(']');
        AttributePath list = kind.path(text.substring(0, open))
                .filter(path -> path.attribute().many() && path.part() == null && close > open)
                .orElseThrow(unknown);
        Filter filter = FilterParser.parseWithin(list, text.substring(open + 1, close), kind);
        String rest = text.substring(close + 1);
        return new PatchPath(rest.isEmpty() ? list : part(list, rest).orElseThrow(unknown), Optional.of(filter));
    }

    private static Optional<AttributePath> part(AttributePath list, String rest) {
        return rest.startsWith(".") ? list.attribute().part(rest.substring(1)).map(list::to) : Optional.empty();
    }

    /** Whether the client may write there. */
    public boolean isReadOnly() {
        return path.attribute().isReadOnly() || path.leaf().isReadOnly();
    }

    public Attribute attribute() {
        return path.attribute();
    }
}
