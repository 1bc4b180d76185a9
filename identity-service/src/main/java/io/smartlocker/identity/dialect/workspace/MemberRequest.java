package io.smartlocker.identity.dialect.workspace;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One person of the request.
 *
 * @param type a role's name; {@code user} is none, {@code admin} the one that allows everything
 * @param update whether somebody who has the email already is to be changed
 */
@RegisterForReflection
@Schema(name = "WorkspaceMemberRequest")
record MemberRequest(
        @Schema(examples = "\"Employee 020\"") @Nullable String name,

        @Schema(examples = "\"employee.020@example.org\"") @Nullable
        String email,

        @Nullable @Schema(writeOnly = true) String password,

        @JsonProperty("confirm_password") @Nullable @Schema(writeOnly = true)
        String confirmPassword,

        @Nullable String image,

        @Schema(examples = "\"user\"") @Nullable String type,

        @Nullable Boolean notifications,
        @Nullable Boolean update,
        @Nullable List<WorkspaceGroup> groups) {

    /**
     * A group of ours as the dialect names it.
     *
     * @param id the group's id or its number
     * @param permissions accepted, and of no effect: rights come from roles
     */
    @RegisterForReflection
    record WorkspaceGroup(
            @JsonProperty("_id") @Nullable String id,

            @JsonProperty("workspace_id") @Nullable Workspace workspace,

            @Nullable String name,
            @Nullable List<@Nullable JsonNode> permissions) {}

    /**
     * An organisation of ours.
     *
     * @param id the organisation's
     */
    @RegisterForReflection
    record Workspace(
            @JsonProperty("_id") @Nullable String id,
            @Nullable String name) {}

    List<WorkspaceGroup> givenGroups() {
        return groups == null
                ? List.of()
                : groups.stream().filter(Objects::nonNull).toList();
    }

    boolean mayUpdate() {
        return Boolean.TRUE.equals(update);
    }

    /** Whether mails are wanted; not, when nothing is said. */
    boolean wantsNotifications() {
        return Boolean.TRUE.equals(notifications);
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return "MemberRequest[" + name + ", " + email + ", " + type + ", " + image + ", " + notifications + ", "
                + update + ", " + groups + "]";
    }
}
