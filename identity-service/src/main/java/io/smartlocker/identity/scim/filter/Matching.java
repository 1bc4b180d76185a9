package io.smartlocker.identity.scim.filter;

import com.fasterxml.jackson.databind.JsonNode;
import io.smartlocker.identity.scim.filter.Filter.And;
import io.smartlocker.identity.scim.filter.Filter.Comparison;
import io.smartlocker.identity.scim.filter.Filter.Literal;
import io.smartlocker.identity.scim.filter.Filter.Not;
import io.smartlocker.identity.scim.filter.Filter.OneValue;
import io.smartlocker.identity.scim.filter.Filter.Or;
import io.smartlocker.identity.scim.filter.Filter.Present;
import io.smartlocker.identity.scim.schema.Attribute;
import java.util.Locale;

/** Whether one value of a list fulfils a filter, for a PATCH that is about some of its values. */
public final class Matching {
    private Matching() {}

    public static boolean fits(Filter filter, JsonNode value) {
        return switch (filter) {
            case And and -> and.terms().stream().allMatch(term -> fits(term, value));
            case Or or -> or.terms().stream().anyMatch(term -> fits(term, value));
            case Not not -> !fits(not.term(), value);
            case Present present -> !part(value, present.path().leaf()).isMissingNode();
            case Comparison comparison ->
                compare(comparison, part(value, comparison.path().leaf()));
            case OneValue nested -> fits(nested.term(), value);
        };
    }

    private static JsonNode part(JsonNode value, Attribute attribute) {
        return value.path(attribute.name());
    }

    private static boolean compare(Comparison comparison, JsonNode actual) {
        Attribute attribute = comparison.path().leaf();
        return switch (comparison.literal()) {
            case Literal.Nothing nothing -> actual.isMissingNode() == (comparison.operator() == Filter.Operator.EQ);
            case Literal.Flag flag -> texts(comparison.operator(), actual.asText(), Boolean.toString(flag.value()));
            case Literal.Number number -> texts(comparison.operator(), actual.asText(), number.value());
            case Literal.Text text ->
                texts(comparison.operator(), folded(attribute, actual.asText()), folded(attribute, text.value()));
        };
    }

    private static String folded(Attribute attribute, String text) {
        return attribute.caseExact() ? text : text.toLowerCase(Locale.ROOT);
    }

    private static boolean texts(Filter.Operator operator, String actual, String wanted) {
        return switch (operator) {
            case EQ -> actual.equals(wanted);
            case NE -> !actual.equals(wanted);
            case CO -> actual.contains(wanted);
            case SW -> actual.startsWith(wanted);
            case EW -> actual.endsWith(wanted);
            case GT -> actual.compareTo(wanted) > 0;
            case GE -> actual.compareTo(wanted) >= 0;
            case LT -> actual.compareTo(wanted) < 0;
            case LE -> actual.compareTo(wanted) <= 0;
        };
    }
}
