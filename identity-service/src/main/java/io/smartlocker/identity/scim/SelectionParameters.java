package io.smartlocker.identity.scim;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The query parameters that say what of one resource is shown. Use as a {@code @BeanParam}. */
public class SelectionParameters {
    @QueryParam("attributes")
    @Nullable
    String attributes;

    @QueryParam("excludedAttributes")
    @Nullable
    String excludedAttributes;

    public Selection selection() {
        return Selection.of(attributes, excludedAttributes);
    }
}
