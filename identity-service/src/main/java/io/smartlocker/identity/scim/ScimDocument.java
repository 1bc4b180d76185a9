package io.smartlocker.identity.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** A resource, or something else that SCIM answers with. Addresses in it begin at {@code /scim/v2}. */
@RegisterForReflection
public record ScimDocument(ObjectNode json) {
    /** Where it is. */
    public String location() {
        return json.path("meta").path("location").asText();
    }

    /** Its weak entity tag. */
    public String version() {
        return json.path("meta").path("version").asText();
    }
}
