package io.smartlocker.identity.scim.schema;

import java.util.List;
import java.util.Optional;

/**
 * One attribute of a schema, with the characteristics of RFC 7643, section 2.2. Made by {@link #text}, {@link #flag} and the
 * like, then told what is special about it.
 *
 * @param many whether it is a list
 * @param caseExact whether upper and lower case differ when it is compared
 * @param parts the sub-attributes of a complex one
 */
public record Attribute(
        String name,
        Kind kind,
        String description,
        boolean many,
        boolean required,
        boolean caseExact,
        Mutability mutability,
        Returned returned,
        boolean unique,
        List<Attribute> parts,
        List<String> choices) {

    /** SCIM's data types, as far as we have such attributes. */
    public enum Kind {
        STRING,
        BOOLEAN,
        DATE_TIME,
        REFERENCE,
        COMPLEX
    }

    /** Who may set it. */
    public enum Mutability {
        READ_WRITE,
        READ_ONLY,
        WRITE_ONLY,
        IMMUTABLE
    }

    /** When it is shown. */
    public enum Returned {
        DEFAULT,
        NEVER
    }

    static Attribute text(String name, String description) {
        return of(name, Kind.STRING, description, List.of());
    }

    static Attribute flag(String name, String description) {
        return of(name, Kind.BOOLEAN, description, List.of());
    }

    static Attribute time(String name, String description) {
        return of(name, Kind.DATE_TIME, description, List.of()).exact().readOnly();
    }

    static Attribute reference(String name, String description) {
        return of(name, Kind.REFERENCE, description, List.of()).exact().readOnly();
    }

    static Attribute complex(String name, String description, Attribute... parts) {
        return of(name, Kind.COMPLEX, description, List.of(parts));
    }

    private static Attribute of(String name, Kind kind, String description, List<Attribute> parts) {
        return new Attribute(
                name,
                kind,
                description,
                false,
                false,
                false,
                Mutability.READ_WRITE,
                Returned.DEFAULT,
                false,
                parts,
                List.of());
    }

    Attribute list() {
        return new Attribute(
                name, kind, description, true, required, caseExact, mutability, returned, unique, parts, choices);
    }

    Attribute needed() {
        return new Attribute(
                name, kind, description, many, true, caseExact, mutability, returned, unique, parts, choices);
    }

    Attribute exact() {
        return new Attribute(
                name, kind, description, many, required, true, mutability, returned, unique, parts, choices);
    }

    Attribute uniqueHere() {
        return new Attribute(
                name, kind, description, many, required, caseExact, mutability, returned, true, parts, choices);
    }

    Attribute readOnly() {
        return mutable(Mutability.READ_ONLY, returned);
    }

    Attribute mutable(Mutability mutability, Returned returned) {
        return new Attribute(
                name, kind, description, many, required, caseExact, mutability, returned, unique, parts, choices);
    }

    Attribute oneOf(String... choices) {
        return new Attribute(
                name,
                kind,
                description,
                many,
                required,
                caseExact,
                mutability,
                returned,
                unique,
                parts,
                List.of(choices));
    }

    /** The sub-attribute of that name; upper and lower case do not matter. */
    public Optional<Attribute> part(String wanted) {
        return parts.stream().filter(part -> part.name.equalsIgnoreCase(wanted)).findFirst();
    }

    public boolean isReadOnly() {
        return mutability == Mutability.READ_ONLY;
    }
}
