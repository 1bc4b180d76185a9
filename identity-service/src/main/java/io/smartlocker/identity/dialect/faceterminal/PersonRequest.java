package io.smartlocker.identity.dialect.faceterminal;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.identity.Digest;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body as it is documented.
 *
 * @param userId set by the client, 1 to 999998
 * @param type 1 employee, 2 visitor
 * @param avatar base64 of at most 10 MiB
 * @param feature less than 10 KiB in UTF-8; comes before the avatar
 * @param guestTimeStart milliseconds since 1970
 * @param guestTimeEnd milliseconds since 1970
 * @param groups numbers of groups, 1 to 100 of them
 */
@RegisterForReflection
@Schema(name = "FaceTerminalRequest")
record PersonRequest(
        @JsonProperty("user_id") @Schema(examples = "3") @Nullable
        Long userId,

        @Schema(examples = "\"Employee 003\"") @Nullable String name,

        @Schema(examples = "1") @Nullable Integer type,

        @Schema(examples = "\"/9j/2wCE\"") @Nullable String avatar,

        @Nullable String feature,
        @JsonProperty("ic_number") @Nullable String icNumber,
        @JsonProperty("id_number") @Nullable String idNumber,
        @JsonProperty("job_number") @Nullable String jobNumber,

        @JsonProperty("guest_time_start") @Nullable Long guestTimeStart,

        @JsonProperty("guest_time_end") @Nullable Long guestTimeEnd,

        @Schema(examples = "[1, 2]") @Nullable List<@Nullable Long> groups,

        @JsonProperty("is_admin") @Nullable Boolean isAdmin,
        @Nullable String remark) {
    static final int EMPLOYEE = 1;
    static final int VISITOR = 2;

    int typeOrEmployee() {
        return type == null ? EMPLOYEE : type;
    }

    boolean isVisitor() {
        return typeOrEmployee() == VISITOR;
    }

    List<Long> givenGroups() {
        return groups == null
                ? List.of()
                : groups.stream().filter(Objects::nonNull).toList();
    }

    /** Without the face, of which the digest tells two requests apart. */
    @Override
    public String toString() {
        return "PersonRequest[" + userId + ", " + name + ", " + type + ", " + digest(avatar) + ", " + digest(feature)
                + ", "
                + icNumber + ", " + idNumber + ", " + jobNumber + ", " + guestTimeStart + ", " + guestTimeEnd + ", "
                + groups + ", " + isAdmin + ", " + remark + "]";
    }

    private static String digest(@Nullable String face) {
        return face == null ? "" : Digest.of(face);
    }
}
