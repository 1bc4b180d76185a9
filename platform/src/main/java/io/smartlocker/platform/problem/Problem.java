package io.smartlocker.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem document.
 *
 * @param type slug from the catalogue of the service
 * @param instance path of the request
 * @param errors the fields that are wrong, empty when none is to blame
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        List<FieldError> errors) {

    /** The media type of a problem document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One wrong field, by its JSON path. */
    @RegisterForReflection
    public record FieldError(String field, String message) {}

    public static Problem of(ProblemType type, @Nullable String detail, @Nullable String instance) {
        return of(type, detail, instance, List.of());
    }

    public static Problem of(
            ProblemType type, @Nullable String detail, @Nullable String instance, List<FieldError> errors) {
        return new Problem(type.slug(), type.title(), type.status(), detail, instance, errors);
    }
}
