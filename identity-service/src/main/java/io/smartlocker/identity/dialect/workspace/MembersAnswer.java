package io.smartlocker.identity.dialect.workspace;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.identity.dialect.Refusals;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a request ended, and how for each person.
 *
 * @param success whether all of it was done
 * @param users one for each person, in the order of the request
 */
@RegisterForReflection
@Schema(name = "WorkspaceMembersAnswer")
record MembersAnswer(boolean success, String message, List<MemberResult> users) {
    private static final Map<String, String> THEIR_NAMES = Map.of("username", "email", "roles", "type");

    /**
     * How it ended for one person.
     *
     * @param id the person's, when he was added or updated
     */
    @RegisterForReflection
    record MemberResult(
            @JsonProperty("_id") @Nullable String id,
            @Nullable String name,
            @Nullable String email,
            boolean success,
            String message) {
        static MemberResult done(UUID id, MemberRequest member, String message) {
            return new MemberResult(id.toString(), member.name(), member.email(), true, message);
        }

        static MemberResult refused(MemberRequest member, ProblemException refusal) {
            return new MemberResult(null, member.name(), member.email(), false, sentence(refusal));
        }
    }

    static MembersAnswer of(List<MemberResult> results) {
        long done = results.stream().filter(MemberResult::success).count();
        return new MembersAnswer(
                done == results.size(), done + " of " + results.size() + " users added or updated", results);
    }

    static MembersAnswer of(ProblemException refusal) {
        return new MembersAnswer(false, sentence(refusal), List.of());
    }

    boolean nothingWasDone() {
        return users.stream().noneMatch(MemberResult::success);
    }

    private static String sentence(ProblemException refusal) {
        String field = Refusals.field(refusal);
        return refusal.type() == CommonProblem.CLASH
                ? "The " + THEIR_NAMES.getOrDefault(field, field) + " is already taken."
                : Refusals.sentence(refusal);
    }
}
