package io.smartlocker.identity.scim.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.smartlocker.identity.scim.ScimProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.Locale;

/**
 * What a client sent, in the spelling and the types of our schemas. Names lose their own case and their dots, one value
 * where a list is meant becomes a list, booleans said as texts become booleans; what we do not keep is left out.
 */
public final class Canonical {
    private static final int MOST_VALUES = 5_000;

    private Canonical() {}

    /** @throws ProblemException invalidValue if a value is of the wrong type, tooMany if a list is too long */
    public static ObjectNode resource(ObjectNode given, ResourceKind kind) {
        ObjectNode resource = JsonNodeFactory.instance.objectNode();
        given.properties().forEach(field -> kind.extension(field.getKey())
                .ifPresentOrElse(
                        extension -> takeAll(field.getValue(), extension, kind, resource),
                        () -> take(field.getKey(), field.getValue(), kind, resource)));
        return resource;
    }

    private static void takeAll(JsonNode given, Schema extension, ResourceKind kind, ObjectNode resource) {
        if (given.isNull()) {
            return;
        }
        if (!given.isObject()) {
            throw ScimProblem.INVALID_VALUE.because(extension.urn() + " is an object.");
        }
        // Said at all, an extension is replaced, even by nothing.
        resource.withObjectProperty(extension.urn());
        given.properties()
                .forEach(field -> take(extension.urn() + ":" + field.getKey(), field.getValue(), kind, resource));
    }

    private static void take(String name, JsonNode given, ResourceKind kind, ObjectNode resource) {
        kind.path(name)
                .filter(path -> !path.attribute().isReadOnly() && !given.isNull())
                .ifPresent(path -> {
                    ObjectNode holder = holder(resource, path);
                    holder.set(path.leaf().name(), value(path.leaf(), given));
                });
    }

    /** The object that a path's leaf stands in, made if it is not there. */
    public static ObjectNode holder(ObjectNode resource, AttributePath path) {
        ObjectNode owner = path.extension() == null ? resource : resource.withObjectProperty(path.extension());
        return path.part() == null
                ? owner
                : owner.withObjectProperty(path.attribute().name());
    }

    /** A value in the type of its attribute. */
    public static JsonNode value(Attribute attribute, JsonNode given) {
        if (!attribute.many()) {
            return single(attribute, given);
        }
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        if (given.size() > MOST_VALUES) {
            throw ScimProblem.TOO_MANY.because(attribute.name() + " takes " + MOST_VALUES + " values at once.");
        }
        if (given.isArray()) {
            given.forEach(element -> values.add(single(attribute, element)));
        } else {
            values.add(single(attribute, given));
        }
        return values;
    }

    /** One value in the type of its attribute, also of a list. */
    public static JsonNode single(Attribute attribute, JsonNode given) {
        return switch (attribute.kind()) {
            case STRING, REFERENCE, DATE_TIME -> text(attribute, given);
            case BOOLEAN -> flag(attribute, given);
            case COMPLEX -> complex(attribute, given);
        };
    }

    private static JsonNode text(Attribute attribute, JsonNode given) {
        if (!given.isTextual() && !given.isNumber()) {
            throw ScimProblem.INVALID_VALUE.because(attribute.name() + " is a text.");
        }
        return TextNode.valueOf(given.asText());
    }

    /** Entra ID says booleans as texts. */
    private static JsonNode flag(Attribute attribute, JsonNode given) {
        return switch (given.isBoolean() || given.isTextual() ? given.asText().toLowerCase(Locale.ROOT) : "") {
            case "true" -> BooleanNode.TRUE;
            case "false" -> BooleanNode.FALSE;
            default -> throw ScimProblem.INVALID_VALUE.because(attribute.name() + " is true or false.");
        };
    }

    private static JsonNode complex(Attribute attribute, JsonNode given) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        if (given.isTextual() && attribute.part("value").isPresent()) {
            return value.put("value", given.asText());
        }
        if (!given.isObject()) {
            throw ScimProblem.INVALID_VALUE.because(attribute.name() + " is an object.");
        }
        given.properties().forEach(field -> attribute
                .part(field.getKey())
                .filter(part -> !field.getValue().isNull())
                .ifPresent(part -> value.set(part.name(), value(part, field.getValue()))));
        return value;
    }
}
