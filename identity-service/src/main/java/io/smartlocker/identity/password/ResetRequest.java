package io.smartlocker.identity.password;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.identity.username.Username;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who lost a password; by one of both. */
@RegisterForReflection
record ResetRequest(
        @Nullable @Size(max = Username.LONGEST) @Schema(examples = "\"employee001\"")
        String username,

        @Nullable @Size(max = 254) @Schema(examples = "\"employee001@example.org\"")
        String email) {
    /** @throws ProblemException 400 unless it is exactly one */
    String name() {
        Optional<String> only = Stream.of(Optional.ofNullable(username), Optional.ofNullable(email))
                .flatMap(Optional::stream)
                .filter(given -> !given.isBlank())
                .reduce((one, another) -> "");
        return only.filter(name -> !name.isEmpty())
                .orElseThrow(
                        () -> ProblemException.of(CommonProblem.INVALID, "username", "Send either username or email."));
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "ResetRequest[…]";
    }
}
