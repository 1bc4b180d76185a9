package io.smartlocker.identity.scim.group;

import com.fasterxml.jackson.databind.JsonNode;
import io.smartlocker.identity.scim.ScimProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** The ids in a canonical list of members. */
final class MemberIds {
    private MemberIds() {}

    /** @throws ProblemException invalidValue if one is missing or no id */
    static Set<UUID> of(JsonNode members) {
        Set<UUID> ids = new LinkedHashSet<>();
        members.forEach(member -> ids.add(id(member.path("value").asText())));
        return ids;
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw ScimProblem.INVALID_VALUE.because("members: a value is not the id of a person.");
        }
    }
}
