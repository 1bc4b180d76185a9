package io.smartlocker.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {
    private static final String OPERATION = """
            {"paths": {"%s": {"parameters": [], "get": {"operationId": "%s", "tags": ["%s"], "responses": {"200":
              {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Page"}}}}}}}},
             "components": {"schemas": {
               "Page": {"type": "object", "properties": {"items": {"$ref": "#/components/schemas/Item"}}},
               "Item": {"type": "%s"},
               "Problem": {"type": "object"}}}}""";

    private final JsonObject merged = ApiDocument.of(
            Map.of(
                    "locker",
                    document("/lockers", "list", "Lockers", "string"),
                    "device",
                    document("/devices", "list", "Devices", "integer")),
            List.of("audit"),
            (service, method, path) -> !path.equals("/hidden"));

    @Test
    void what_is_described_in_the_same_words_is_there_once() {
        assertThat(schemas().fieldNames()).contains("Problem").doesNotContain("LockerProblem");
    }

    @Test
    void what_differs_gets_the_services_name_and_so_does_all_that_refers_to_it() {
        assertThat(schemas().fieldNames())
                .containsExactlyInAnyOrder("Problem", "LockerPage", "LockerItem", "DevicePage", "DeviceItem");
        assertThat(merged.encode())
                .contains("#/components/schemas/LockerPage")
                .contains("#/components/schemas/DeviceItem")
                .doesNotContain("\"#/components/schemas/Page\"");
    }

    @Test
    void operations_keep_apart_even_if_two_services_named_them_alike() {
        assertThat(operation("/lockers").getString("operationId")).isEqualTo("LockerList");
        assertThat(operation("/devices").getString("operationId")).isEqualTo("DeviceList");
    }

    @Test
    void what_cannot_be_reached_from_outside_is_left_out() {
        JsonObject hidden = ApiDocument.of(
                Map.of("locker", document("/hidden", "list", "Lockers", "string")),
                List.of(),
                (service, method, path) -> !path.equals("/hidden"));

        assertThat(hidden.getJsonObject("paths")).isEmpty();
    }

    @Test
    void a_service_that_does_not_answer_is_named() {
        assertThat(merged.getJsonObject("info").getString("description")).contains("audit");
    }

    private JsonObject schemas() {
        return merged.getJsonObject("components").getJsonObject("schemas");
    }

    private JsonObject operation(String path) {
        return merged.getJsonObject("paths").getJsonObject(path).getJsonObject("get");
    }

    private static JsonObject document(String path, String operation, String tag, String itemType) {
        return new JsonObject(OPERATION.formatted(path, operation, tag, itemType));
    }
}
