package io.smartlocker.identity.scim.filter;

import io.smartlocker.identity.scim.schema.AttributePath;
import java.util.List;

/** A filter that was understood. */
public sealed interface Filter {
    /** All of them hold. */
    record And(List<Filter> terms) implements Filter {}

    /** One of them holds. */
    record Or(List<Filter> terms) implements Filter {}

    /** It does not hold. */
    record Not(Filter term) implements Filter {}

    /** The attribute has a value. */
    record Present(AttributePath path) implements Filter {}

    /** The attribute compares so with the literal. */
    record Comparison(AttributePath path, Operator operator, Literal literal) implements Filter {}

    /** One and the same value of the list fulfils the term. */
    record OneValue(AttributePath path, Filter term) implements Filter {}

    /** How two values are compared. */
    enum Operator {
        EQ,
        NE,
        CO,
        SW,
        EW,
        GT,
        GE,
        LT,
        LE
    }

    /** What is compared with. */
    sealed interface Literal {
        record Text(String value) implements Literal {}

        record Flag(boolean value) implements Literal {}

        record Number(String value) implements Literal {}

        record Nothing() implements Literal {}
    }
}
