package io.smartlocker.identity.scim;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.platform.problem.Problem;
import io.smartlocker.platform.problem.Problem.FieldError;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as SCIM says it.
 *
 * @param status the HTTP status, as a text
 * @param scimType what kind of mistake it is, where SCIM has a name for it
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7644#section-3.12">RFC 7644, section 3.12</a>
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScimError(
        List<String> schemas,
        String status,
        @Nullable String scimType,
        @Nullable String detail) {
    private static final String URN = "urn:ietf:params:scim:api:messages:2.0:Error";

    /** The same refusal in SCIM's words. */
    public static ScimError of(Problem problem) {
        return new ScimError(
                List.of(URN),
                Integer.toString(problem.status()),
                scimType(problem.type()).orElse(null),
                detail(problem));
    }

    private static Optional<String> scimType(String slug) {
        return switch (slug) {
            case "clash" -> Optional.of("uniqueness");
            case "invalid" -> Optional.of(ScimProblem.INVALID_VALUE.slug());
            case "malformed" -> Optional.of(ScimProblem.INVALID_SYNTAX.slug());
            default ->
                Arrays.stream(ScimProblem.values())
                        .filter(type -> type != ScimProblem.TOO_LARGE)
                        .map(ScimProblem::slug)
                        .filter(slug::equals)
                        .findFirst();
        };
    }

    private static String detail(Problem problem) {
        // An absent list reads back as null.
        List<FieldError> errors = Optional.ofNullable(problem.errors()).orElse(List.of());
        String detail = Optional.ofNullable(problem.detail()).orElse(problem.title());
        boolean alreadySaid = errors.size() == 1 && errors.getFirst().message().equals(detail);
        String fields = errors.stream()
                .map(error -> alreadySaid ? error.field() : error.field() + ": " + error.message())
                .collect(Collectors.joining("; "));
        return fields.isEmpty() ? detail : alreadySaid ? fields + ": " + detail : fields;
    }
}
