package io.smartlocker.identity.dialect.faceterminal;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.identity.dialect.Refusals;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The documented answer.
 *
 * @param data the person; null when he was not added
 * @param code 200, or the status of HTTP with which it was refused
 */
@RegisterForReflection
@Schema(name = "FaceTerminalAnswer")
record PersonAnswer(@Nullable Data data, int code, String msg) {
    private static final int OK = 200;
    private static final Map<String, String> THEIR_NAMES =
            Map.of("employeeId", "job_number", "visitUntil", "guest_time_end");

    /**
     * The person as he was sent; what was left out is empty.
     *
     * @param createAt milliseconds since 1970
     * @param updateAt milliseconds since 1970
     */
    @RegisterForReflection
    @Schema(name = "FaceTerminalPerson")
    record Data(
            @JsonProperty("user_id") long userId,
            @JsonProperty("name") String name,
            @JsonProperty("avatar") String avatar,
            @JsonProperty("type") int type,
            @JsonProperty("ic_number") String icNumber,
            @JsonProperty("job_number") String jobNumber,
            @JsonProperty("id_number") String idNumber,
            @JsonProperty("groups") List<Long> groups,
            @JsonProperty("is_admin") boolean isAdmin,
            @JsonProperty("remark") String remark,
            @JsonProperty("create_at") long createAt,
            @JsonProperty("update_at") long updateAt) {}

    static PersonAnswer of(PersonRequest request, Added added) {
        return new PersonAnswer(
                new Data(
                        Objects.requireNonNullElse(request.userId(), 0L),
                        added.name(),
                        text(request.avatar()),
                        request.typeOrEmployee(),
                        text(request.icNumber()),
                        text(request.jobNumber()),
                        text(request.idNumber()),
                        request.givenGroups(),
                        Boolean.TRUE.equals(request.isAdmin()),
                        text(request.remark()),
                        added.createdAt(),
                        added.updatedAt()),
                OK,
                "OK");
    }

    static PersonAnswer of(ProblemException refusal) {
        String field = Refusals.field(refusal);
        String msg = refusal.type() == CommonProblem.CLASH
                ? THEIR_NAMES.getOrDefault(field, field) + " is already taken"
                : Refusals.sentence(refusal);
        return new PersonAnswer(null, refusal.type().status(), msg);
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
