package io.smartlocker.identity.scim.filter;

import io.smartlocker.identity.scim.ScimProblem;
import io.smartlocker.identity.scim.filter.Filter.And;
import io.smartlocker.identity.scim.filter.Filter.Comparison;
import io.smartlocker.identity.scim.filter.Filter.Not;
import io.smartlocker.identity.scim.filter.Filter.OneValue;
import io.smartlocker.identity.scim.filter.Filter.Operator;
import io.smartlocker.identity.scim.filter.Filter.Or;
import io.smartlocker.identity.scim.filter.Filter.Present;
import io.smartlocker.identity.scim.schema.Attribute;
import io.smartlocker.identity.scim.schema.AttributePath;
import io.smartlocker.platform.problem.ProblemException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A filter as a condition of SQL. Columns come from our own table of them, values are bound parameters; nothing that the
 * client wrote becomes part of the text.
 */
public final class SqlFilter {
    private final Columns columns;
    private final Map<String, Object> parameters = new HashMap<>();
    private final SqlComparison comparisons = new SqlComparison(parameters);

    private SqlFilter(Columns columns) {
        this.columns = columns;
    }

    /** A condition and what is to be bound to it. */
    public record Condition(String sql, Map<String, Object> parameters) {
        /** Everything fulfils it. */
        public static final Condition ALWAYS = new Condition("true", Map.of());
    }

    /** @throws ProblemException invalidFilter if an attribute cannot be asked for, or not with that operator */
    public static Condition of(Filter filter, Columns columns) {
        SqlFilter compiler = new SqlFilter(columns);
        String sql = compiler.sql(filter, false);
        return new Condition(sql, compiler.parameters);
    }

    /** @param inside whether the term is about one value of a list that is already named around it */
    private String sql(Filter filter, boolean inside) {
        return switch (filter) {
            case And and -> joined(and.terms(), " and ", inside);
            case Or or -> joined(or.terms(), " or ", inside);
            case Not not -> negated(sql(not.term(), inside));
            case Present present -> present(present.path(), inside);
            case Comparison comparison -> comparison(comparison, inside);
            case OneValue value -> columns.oneOf(value.path(), sql(value.term(), true));
        };
    }

    private String joined(List<Filter> terms, String word, boolean inside) {
        return terms.stream().map(term -> sql(term, inside)).collect(Collectors.joining(word, "(", ")"));
    }

    /** What is unknown to SQL, since a column is null, is false to SCIM; so its negation is true. */
    private static String negated(String sql) {
        return "(not coalesce(" + sql + ", false))";
    }

    private String comparison(Comparison comparison, boolean inside) {
        AttributePath path = comparison.path();
        if (comparison.operator() == Operator.NE) {
            return negated(comparison(new Comparison(path, Operator.EQ, comparison.literal()), inside));
        }
        if (comparison.literal() instanceof Filter.Literal.Nothing && comparison.operator() == Operator.EQ) {
            return negated(present(path, inside));
        }
        String sql = comparisons.sql(
                columns.require(path),
                Columns.valueOf(path).leaf(),
                comparison.operator(),
                columns.formed(path, comparison.literal()));
        return inside ? sql : columns.oneOf(path, sql);
    }

    private String present(AttributePath path, boolean inside) {
        boolean parted = path.part() == null && path.attribute().kind() == Attribute.Kind.COMPLEX;
        if (!parted) {
            String sql = columns.require(path) + " is not null";
            return inside ? sql : columns.oneOf(path, sql);
        }
        if (path.attribute().many()) {
            return columns.oneOf(path, "true");
        }
        String anyPart = path.attribute().parts().stream()
                .flatMap(part -> columns.find(path.to(part)).stream())
                .map(column -> column + " is not null")
                .collect(Collectors.joining(" or "));
        if (anyPart.isEmpty()) {
            throw ScimProblem.INVALID_FILTER.because(path.text() + " cannot be asked for.");
        }
        return "(" + anyPart + ")";
    }
}
