package io.smartlocker.testing.intruder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BodySchemaTest {
    private static final Map<String, Object> PART =
            Map.of("type", "object", "properties", Map.of("name", Map.of("type", "string")));

    private final BodySchema schemas = new BodySchema(Map.of(
            "components",
            Map.of(
                    "schemas",
                    Map.of(
                            "Part",
                            PART,
                            "Whole",
                            Map.of(
                                    "properties",
                                    Map.of(
                                            "part", Map.of("anyOf", List.of(reference("Part"), Map.of("type", "null"))),
                                            "parts", Map.of("type", "array", "items", reference("Part")),
                                            "free", Map.of("additionalProperties", Map.of("type", "string"))))))));

    @Test
    void every_object_with_fields_of_its_own_is_found_however_it_is_written() {
        assertThat(schemas.objects(reference("Whole")).stream().map(place -> place.field("id")))
                .containsExactlyInAnyOrder("id", "part.id", "parts[0].id");
        assertThat(schemas.objects(Map.of("items", reference("Part"))).stream().map(place -> place.field("id")))
                .containsExactly("[0].id");
    }

    @Test
    void a_schema_that_contains_itself_comes_to_an_end() {
        BodySchema endless = new BodySchema(Map.of(
                "components",
                Map.of("schemas", Map.of("Node", Map.of("properties", Map.of("next", reference("Node")))))));

        assertThat(endless.objects(reference("Node"))).hasSizeBetween(3, 10);
    }

    @Test
    void a_field_is_added_where_it_is_to_be_and_what_is_missing_on_the_way_is_made() {
        Map<String, Object> body = Map.of("name", "x", "parts", List.of(Map.of("name", "y"), Map.of("name", "z")));
        BodyPath part = BodyPath.WHOLE.to("part");
        BodyPath parts = BodyPath.WHOLE.to("parts").to(BodyPath.FIRST);

        assertThat(BodyPath.WHOLE.with(body, "id", 7))
                .isEqualTo(Map.of("name", "x", "parts", body.get("parts"), "id", 7));
        assertThat(part.with(Map.of(), "id", 7)).isEqualTo(Map.of("part", Map.of("id", 7)));
        assertThat(parts.with(body, "id", 7))
                .isEqualTo(Map.of("name", "x", "parts", List.of(Map.of("name", "y", "id", 7), Map.of("name", "z"))));
        assertThat(parts.has(body, "name")).isTrue();
        assertThat(parts.has(body, "id")).isFalse();
        assertThat(BodyPath.in(body)).containsExactlyInAnyOrder(BodyPath.WHOLE, parts);
    }

    private static Map<String, Object> reference(String schema) {
        return Map.of("$ref", "#/components/schemas/" + schema);
    }
}
