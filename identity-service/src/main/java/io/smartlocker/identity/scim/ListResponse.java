package io.smartlocker.identity.scim;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * One page of resources.
 *
 * @param totalResults how many there are, shown or not
 * @param startIndex of the first one shown, counted from 1
 */
@RegisterForReflection
public record ListResponse(
        List<String> schemas,
        long totalResults,
        int startIndex,
        int itemsPerPage,
        @JsonProperty("Resources") List<ObjectNode> resources) {
    private static final String URN = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

    public static ListResponse of(long total, int startIndex, List<ObjectNode> resources) {
        return new ListResponse(List.of(URN), total, startIndex, resources.size(), resources);
    }
}
