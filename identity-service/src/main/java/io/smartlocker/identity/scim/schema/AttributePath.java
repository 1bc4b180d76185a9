package io.smartlocker.identity.scim.schema;

import org.jspecify.annotations.Nullable;

/**
 * Where an attribute stands in a resource.
 *
 * @param extension URN of the extension it belongs to, absent for the resource's own
 * @param part the sub-attribute meant, absent when all of it is
 */
public record AttributePath(
        @Nullable String extension,
        Attribute attribute,
        @Nullable Attribute part) {

    AttributePath of(String urn) {
        return new AttributePath(urn, attribute, part);
    }

    /** The same attribute's sub-attribute. */
    public AttributePath to(Attribute subAttribute) {
        return new AttributePath(extension, attribute, subAttribute);
    }

    /** What is compared: the sub-attribute, else the attribute itself. */
    public Attribute leaf() {
        return part == null ? attribute : part;
    }

    /** The path in the spelling of the schema, for instance {@code name.givenName}. */
    public String text() {
        String own = part == null ? attribute.name() : attribute.name() + "." + part.name();
        return extension == null ? own : extension + ":" + own;
    }
}
