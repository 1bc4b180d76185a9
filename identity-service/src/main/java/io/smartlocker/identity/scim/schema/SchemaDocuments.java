package io.smartlocker.identity.scim.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smartlocker.identity.scim.ScimAnswers;
import io.smartlocker.identity.scim.ScimDocument;
import io.smartlocker.identity.scim.ScimJson;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Our schemas and kinds of resources as RFC 7643, sections 6 and 7, have them written down. */
final class SchemaDocuments {
    private static final String SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:Schema";
    private static final String RESOURCE_TYPE = "urn:ietf:params:scim:schemas:core:2.0:ResourceType";

    private SchemaDocuments() {}

    static List<ObjectNode> schemas() {
        return Arrays.stream(ResourceKind.values())
                .flatMap(kind -> Stream.concat(Stream.of(kind.core()), kind.extensions().stream()))
                .map(SchemaDocuments::json)
                .toList();
    }

    static Optional<ScimDocument> schema(String urn) {
        return schemas().stream()
                .filter(schema -> schema.path("id").asText().equalsIgnoreCase(urn))
                .findFirst()
                .map(ScimDocument::new);
    }

    static List<ObjectNode> resourceTypes() {
        return Arrays.stream(ResourceKind.values()).map(SchemaDocuments::json).toList();
    }

    static Optional<ScimDocument> resourceType(String name) {
        return resourceTypes().stream()
                .filter(type -> type.path("id").asText().equalsIgnoreCase(name))
                .findFirst()
                .map(ScimDocument::new);
    }

    private static ObjectNode json(ResourceKind kind) {
        ObjectNode json = ScimJson.object();
        json.putArray("schemas").add(RESOURCE_TYPE);
        json.put("id", kind.text());
        json.put("name", kind.text());
        json.put("description", kind.core().description());
        json.put("endpoint", kind.endpoint());
        json.put("schema", kind.core().urn());
        ArrayNode extensions = json.putArray("schemaExtensions");
        kind.extensions()
                .forEach(extension ->
                        extensions.addObject().put("schema", extension.urn()).put("required", false));
        addMeta(json, "ResourceType", "/ResourceTypes/" + kind.text());
        return json;
    }

    private static ObjectNode json(Schema schema) {
        ObjectNode json = ScimJson.object();
        json.putArray("schemas").add(SCHEMA);
        json.put("id", schema.urn());
        json.put("name", schema.name());
        json.put("description", schema.description());
        ArrayNode attributes = json.putArray("attributes");
        schema.attributes().forEach(attribute -> attributes.add(json(attribute)));
        addMeta(json, "Schema", "/Schemas/" + schema.urn());
        return json;
    }

    private static ObjectNode json(Attribute attribute) {
        ObjectNode json = ScimJson.object()
                .put("name", attribute.name())
                .put("type", word(attribute.kind()))
                .put("multiValued", attribute.many())
                .put("description", attribute.description())
                .put("required", attribute.required())
                .put("caseExact", attribute.caseExact())
                .put("mutability", word(attribute.mutability()))
                .put("returned", word(attribute.returned()))
                .put("uniqueness", attribute.unique() ? "server" : "none");
        if (!attribute.choices().isEmpty()) {
            ArrayNode choices = json.putArray("canonicalValues");
            attribute.choices().forEach(choices::add);
        }
        if (attribute.kind() == Attribute.Kind.REFERENCE) {
            json.putArray("referenceTypes").add("uri");
        }
        if (!attribute.parts().isEmpty()) {
            ArrayNode parts = json.putArray("subAttributes");
            attribute.parts().forEach(part -> parts.add(json(part)));
        }
        return json;
    }

    private static void addMeta(ObjectNode json, String type, String path) {
        json.putObject("meta").put("resourceType", type).put("location", ScimAnswers.BASE + path);
    }

    /** {@code READ_ONLY} as {@code readOnly}. */
    private static String word(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        return Arrays.stream(words)
                .skip(1)
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining("", words[0], ""));
    }
}
