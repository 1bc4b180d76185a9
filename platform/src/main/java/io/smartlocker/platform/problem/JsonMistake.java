package io.smartlocker.platform.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.smartlocker.platform.problem.Problem.FieldError;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is wrong with a body that could not be read, said without naming our classes. */
record JsonMistake(String detail, List<FieldError> errors) {
    static final JsonMistake NOT_JSON = new JsonMistake("The body is not well-formed JSON.", List.of());

    static Optional<JsonMistake> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnrecognizedPropertyException unknown) {
                return Optional.of(at(unknown, "This field is not known."));
            }
            if (cause instanceof JsonMappingException mapping) {
                return Optional.of(at(mapping, "This value does not fit."));
            }
            if (cause instanceof JsonParseException) {
                return Optional.of(NOT_JSON);
            }
        }
        return Optional.empty();
    }

    private static JsonMistake at(JsonMappingException mapping, String message) {
        String field = mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
        return field.isEmpty()
                ? new JsonMistake("The body is missing or not of the expected form.", List.of())
                : new JsonMistake("Check the field " + field + ".", List.of(new FieldError(field, message)));
    }
}
