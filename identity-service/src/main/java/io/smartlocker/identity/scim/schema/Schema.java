package io.smartlocker.identity.scim.schema;

import java.util.List;
import java.util.Optional;

/** A named set of attributes: a resource's own, or an extension's. */
public record Schema(String urn, String name, String description, List<Attribute> attributes) {
    /** The attribute of that name; upper and lower case do not matter. */
    Optional<Attribute> attribute(String wanted) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equalsIgnoreCase(wanted))
                .findFirst();
    }
}
