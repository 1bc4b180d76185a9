package io.smartlocker.platform.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;

/**
 * Changes part of a thing: what the patch names is replaced, what it sets to null is cleared, all else stays.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7396">RFC 7396, JSON Merge Patch</a>
 */
@ApplicationScoped
public class MergePatch {
    /** The media type of a merge patch; operations take plain JSON as well. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The current request record with the patch merged in, validated like one that came whole.
     *
     * @throws ProblemException if the patch is not an object
     * @throws BadRequestException if the outcome is not such a record; the answer names the field
     * @throws ConstraintViolationException if a field of the outcome is invalid
     */
    @SuppressWarnings("unchecked")
    public <T extends Record> T apply(T current, JsonNode patch) {
        if (!patch.isObject()) {
            throw ProblemException.of(CommonProblem.MALFORMED, "Send a JSON object with the fields to change.");
        }
        JsonNode merged = merge(json.valueToTree(current), patch);
        T changed = read(merged, (Class<T>) current.getClass());
        var violations = validator.validate(changed);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return changed;
    }

    private <T> T read(JsonNode merged, Class<T> type) {
        try {
            return json.treeToValue(merged, type);
        } catch (JsonProcessingException e) {
            throw new BadRequestException(e);
        }
    }

    private JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged = target.isObject() ? (ObjectNode) target : json.createObjectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                merged.remove(field.getKey());
            } else {
                merged.set(field.getKey(), merge(merged.path(field.getKey()), field.getValue()));
            }
        });
        return merged;
    }
}
