package io.smartlocker.identity.scim.filter;

import io.smartlocker.identity.scim.ScimProblem;
import io.smartlocker.identity.scim.filter.Filter.Literal;
import io.smartlocker.identity.scim.filter.Filter.Operator;
import io.smartlocker.identity.scim.schema.Attribute;
import io.smartlocker.platform.problem.ProblemException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** One column compared with one bound value. */
final class SqlComparison {
    private final Map<String, Object> parameters;

    /** @param parameters where the values are put that are to be bound */
    SqlComparison(Map<String, Object> parameters) {
        this.parameters = parameters;
    }

    String sql(String column, Attribute attribute, Operator operator, Literal literal) {
        return switch (literal) {
            case Literal.Nothing nothing -> throw refusal(attribute, "can only be equal to null, or not");
            case Literal.Flag flag -> flag(column, attribute, operator, flag.value());
            case Literal.Text text -> text(column, attribute, operator, text.value());
            case Literal.Number number -> text(column, attribute, operator, number.value());
        };
    }

    private String flag(String column, Attribute attribute, Operator operator, boolean value) {
        requireEquality(attribute, operator);
        if (attribute.kind() != Attribute.Kind.BOOLEAN) {
            throw refusal(attribute, "is not true or false");
        }
        return column + " = " + bound(value);
    }

    private String text(String column, Attribute attribute, Operator operator, String value) {
        return switch (attribute.kind()) {
            case STRING, REFERENCE -> string(column, attribute, operator, value);
            case DATE_TIME -> column + " " + order(attribute, operator) + " " + bound(time(attribute, value));
            case BOOLEAN -> flag(column, attribute, operator, bool(attribute, value));
            case COMPLEX -> throw refusal(attribute, "has parts; name the one that is meant");
        };
    }

    private String string(String column, Attribute attribute, Operator operator, String value) {
        String left = attribute.caseExact() ? column : "lower(" + column + ")";
        String parameter = "cast(" + bound(value) + " as text)";
        String right = attribute.caseExact() ? parameter : "lower(" + parameter + ")";
        return switch (operator) {
            case CO -> "position(" + right + " in " + left + ") > 0";
            case SW -> "starts_with(" + left + ", " + right + ")";
            case EW -> "right(" + left + ", length(" + right + ")) = " + right;
            case EQ, NE, GT, GE, LT, LE -> left + " " + order(attribute, operator) + " " + right;
        };
    }

    private static String order(Attribute attribute, Operator operator) {
        return switch (operator) {
            case EQ -> "=";
            case NE -> "<>";
            case GT -> ">";
            case GE -> ">=";
            case LT -> "<";
            case LE -> "<=";
            case CO, SW, EW -> throw refusal(attribute, "cannot be searched for a part of it");
        };
    }

    private static void requireEquality(Attribute attribute, Operator operator) {
        if (operator != Operator.EQ) {
            throw refusal(attribute, "can only be equal to that, or not");
        }
    }

    private static OffsetDateTime time(Attribute attribute, String value) {
        try {
            return OffsetDateTime.parse(value);
        } catch (DateTimeParseException e) {
            throw refusal(attribute, "is compared with an instant such as 2026-01-31T12:00:00Z");
        }
    }

    /** Entra ID says booleans as texts. */
    private static boolean bool(Attribute attribute, String value) {
        if (!value.equalsIgnoreCase("true") && !value.equalsIgnoreCase("false")) {
            throw refusal(attribute, "is true or false");
        }
        return Boolean.parseBoolean(value);
    }

    private String bound(Object value) {
        String name = "value" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }

    private static ProblemException refusal(Attribute attribute, String reason) {
        return ScimProblem.INVALID_FILTER.because("The attribute " + attribute.name() + " " + reason + ".");
    }
}
