package io.smartlocker.identity.scim.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smartlocker.identity.scim.ScimProblem;
import io.smartlocker.identity.scim.schema.ResourceKind;
import io.smartlocker.identity.scim.schema.Schema;
import io.smartlocker.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The operations of a PATCH, each with a path. One that came without is as many operations as its value has fields; so are
 * the dotted names that Entra ID puts there understood by themselves.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7644#section-3.5.2">RFC 7644, section 3.5.2</a>
 */
public record Patch(List<Operation> operations) {
    private static final int MOST = 1_000;
    private static final Set<String> ABOUT_THE_RESOURCE = Set.of("id", "schemas", "meta");

    /** What is done at a path. Entra ID capitalises it. */
    public enum Verb {
        ADD,
        REPLACE,
        REMOVE
    }

    /**
     * One of them.
     *
     * @param value missing, for a removal of all
     */
    public record Operation(Verb verb, String path, JsonNode value) {}

    /** @throws ProblemException invalidSyntax if it is no PATCH, noTarget for a removal of nothing, tooMany */
    public static Patch of(ObjectNode body, ResourceKind kind) {
        JsonNode operations = field(body, "Operations").orElse(body);
        if (!operations.isArray() || operations.isEmpty()) {
            throw ScimProblem.INVALID_SYNTAX.because("Operations is a list of at least one.");
        }
        if (operations.size() > MOST) {
            throw ScimProblem.TOO_MANY.because("A PATCH has at most " + MOST + " operations.");
        }
        List<Operation> parsed = new ArrayList<>();
        operations.forEach(operation -> withPaths(operation, kind).forEach(parsed::add));
        return new Patch(List.copyOf(parsed));
    }

    private static Stream<Operation> withPaths(JsonNode operation, ResourceKind kind) {
        Verb verb = verb(field(operation, "op").map(JsonNode::asText).orElse(""));
        JsonNode value = field(operation, "value").orElse(operation.path("value"));
        String path = field(operation, "path")
                .map(JsonNode::asText)
                .map(String::strip)
                .orElse("");
        if (path.isEmpty()) {
            return fields(verb, value, kind);
        }
        return kind.extension(path)
                .map(extension -> extension(verb, extension, value))
                .orElseGet(() -> Stream.of(new Operation(verb, path, value)));
    }

    private static Stream<Operation> fields(Verb verb, JsonNode value, ResourceKind kind) {
        if (verb == Verb.REMOVE) {
            throw ScimProblem.NO_TARGET.because("A removal needs a path.");
        }
        if (!value.isObject()) {
            throw ScimProblem.INVALID_VALUE.because("Without a path, value is an object.");
        }
        return value.properties().stream()
                .filter(field -> !ABOUT_THE_RESOURCE.contains(field.getKey().toLowerCase(Locale.ROOT)))
                .flatMap(field -> kind.extension(field.getKey())
                        .map(extension -> extension(verb, extension, field.getValue()))
                        .orElseGet(() -> Stream.of(new Operation(verb, field.getKey(), field.getValue()))));
    }

    /** All of an extension: each of its attributes that is named, or simply each, to be removed. */
    private static Stream<Operation> extension(Verb verb, Schema extension, JsonNode value) {
        if (verb == Verb.REMOVE || value.isNull()) {
            return extension.attributes().stream()
                    .map(attribute ->
                            new Operation(Verb.REMOVE, extension.urn() + ":" + attribute.name(), value.path("")));
        }
        if (!value.isObject()) {
            throw ScimProblem.INVALID_VALUE.because(extension.urn() + " is an object.");
        }
        return value.properties().stream()
                .map(field -> new Operation(verb, extension.urn() + ":" + field.getKey(), field.getValue()));
    }

    private static Verb verb(String text) {
        for (Verb verb : Verb.values()) {
            if (verb.name().equalsIgnoreCase(text)) {
                return verb;
            }
        }
        throw ScimProblem.INVALID_SYNTAX.because("op is one of add, replace and remove.");
    }

    /** A field by its name in any case, unless it is null. */
    private static Optional<JsonNode> field(JsonNode object, String name) {
        return object.properties().stream()
                .filter(field -> field.getKey().equalsIgnoreCase(name)
                        && !field.getValue().isNull())
                .<@Nullable JsonNode>map(field -> field.getValue())
                .findFirst();
    }
}
