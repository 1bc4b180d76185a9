package io.smartlocker.identity.dialect.workspace;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body as it is documented.
 *
 * @param token the same access token as in the header
 */
@RegisterForReflection
@Schema(name = "WorkspaceMembersRequest")
record MembersRequest(
        @Nullable List<@Nullable MemberRequest> users,

        @Nullable @Schema(writeOnly = true) String token) {
    private static final int MOST = 100;

    /** @throws ProblemException 400 if nobody is named, or too many are */
    List<MemberRequest> members() {
        List<MemberRequest> members = users == null
                ? List.of()
                : users.stream().filter(Objects::nonNull).toList();
        if (users == null || users.isEmpty() || members.size() < users.size()) {
            throw ProblemException.of(CommonProblem.INVALID, "users", "The users are missing.");
        }
        if (members.size() > MOST) {
            throw ProblemException.of(CommonProblem.INVALID, "users", "Send at most " + MOST + " users at once.");
        }
        return members;
    }

    /** Without tokens and passwords. */
    @Override
    public String toString() {
        return "MembersRequest[" + users + "]";
    }
}
