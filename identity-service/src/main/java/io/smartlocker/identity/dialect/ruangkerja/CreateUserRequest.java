package io.smartlocker.identity.dialect.ruangkerja;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body as it is documented.
 *
 * @param username what the person signs in with; the employee id when there is none
 * @param password a random one is mailed when there is none
 * @param organizationSerial has to be the caller's organisation's
 */
@RegisterForReflection
@Schema(name = "RuangkerjaCreateUser")
record CreateUserRequest(
        @JsonProperty("employeeID") @Schema(examples = "\"EMPLY001\"") @Nullable
        String employeeId,

        @Schema(examples = "\"Employee 001\"") @Nullable String name,

        @Nullable String username,

        @Schema(examples = "\"employee.001@example.org\"") @Nullable
        String email,

        @Schema(examples = "\"6281122334455\"") @Nullable String phone,

        @Nullable @Schema(writeOnly = true) String password,

        @JsonProperty("isActive") @Nullable Boolean active,

        @Schema(examples = "[\"RUKRTAG-9WHL0JGP\"]") @Nullable
        List<@Nullable String> tagSerials,

        @Schema(examples = "\"COMPFJLYTHWL\"") @Nullable String organizationSerial) {

    /** What the document's own page shows where an address stood: it hides addresses from robots. */
    private static final String HIDDEN_ADDRESS = "[email protected]";

    /** The address, if there is one. */
    @Nullable
    String address() {
        return email == null || email.isBlank() || email.equals(HIDDEN_ADDRESS) ? null : email.strip();
    }

    List<String> tags() {
        return tagSerials == null
                ? List.of()
                : tagSerials.stream()
                        .map(tag -> Objects.requireNonNullElse(tag, ""))
                        .distinct()
                        .toList();
    }

    /** What the person signs in with. */
    @Nullable
    String signInName() {
        return username == null || username.isBlank() ? employeeId : username;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "CreateUserRequest[" + employeeId + ", " + name + ", " + username + ", " + email + ", " + phone + ", "
                + active + ", " + tagSerials + ", " + organizationSerial + "]";
    }
}
