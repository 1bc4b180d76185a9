package io.smartlocker.device.patch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;

/**
 * Changes the fields that a document names, and no others; {@code null} empties a field.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7396">JSON Merge Patch, RFC 7396</a>
 */
@ApplicationScoped
public class MergePatch {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * What a flat record is after the patch, checked by its own constraints.
     *
     * @throws ProblemException if the patch is not an object, names an unknown field or holds a value that does not fit
     * @throws ConstraintViolationException if the outcome breaks a constraint
     */
    public <T extends Record> T apply(T current, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            throw ProblemException.of(CommonProblem.MALFORMED, "Send an object with the fields to change.");
        }
        ObjectNode document = json.valueToTree(current);
        changes.fieldNames().forEachRemaining(field -> require(document, field));
        document.setAll(changes);
        T changed = read(document, current);
        Set<ConstraintViolation<T>> violations = validator.validate(changed);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return changed;
    }

    private static void require(ObjectNode document, String field) {
        if (!document.has(field)) {
            throw ProblemException.of(CommonProblem.MALFORMED, field, "This field cannot be changed here.");
        }
    }

    @SuppressWarnings("unchecked")
    private <T extends Record> T read(ObjectNode document, T current) {
        try {
            return (T) json.treeToValue(document, current.getClass());
        } catch (JsonProcessingException e) {
            throw ProblemException.of(CommonProblem.MALFORMED, "A value does not fit its field.");
        }
    }
}
