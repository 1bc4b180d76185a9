package io.smartlocker.identity.scim.group;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smartlocker.identity.scim.ScimProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group as a client says it.
 *
 * @param members absent when nothing was said of them
 */
record ScimGroup(
        String displayName,
        @Nullable String externalId,
        @Nullable Set<UUID> members) {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EXTERNAL_ID = 200;

    /** @throws ProblemException invalidValue if it has no name, or a text is too long */
    static ScimGroup of(ObjectNode resource) {
        return new ScimGroup(
                name(resource.path("displayName")),
                externalId(resource.path("externalId")),
                resource.has("members") ? MemberIds.of(resource.get("members")) : null);
    }

    /**
     * What makes a group that is there become this one. Members that nothing was said of stay: whoever renames a group does
     * not mean to lock everybody out.
     */
    List<GroupStep> steps() {
        List<GroupStep> steps = new ArrayList<>();
        steps.add(new GroupStep.Rename(displayName));
        steps.add(new GroupStep.Identify(externalId));
        if (members != null) {
            steps.add(new GroupStep.ReplaceMembers(members));
        }
        return steps;
    }

    static String name(JsonNode value) {
        String name = value.asText().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw ScimProblem.INVALID_VALUE.because("displayName has 1 to " + LONGEST_NAME + " characters.");
        }
        return name;
    }

    static @Nullable String externalId(JsonNode value) {
        String text = value.isNull() ? "" : value.asText().strip();
        if (text.length() > LONGEST_EXTERNAL_ID) {
            throw ScimProblem.INVALID_VALUE.because("externalId has at most " + LONGEST_EXTERNAL_ID + " characters.");
        }
        return text.isEmpty() ? null : text;
    }
}
