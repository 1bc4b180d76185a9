package io.smartlocker.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.testing.Backends;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ListUsersTest {
    private final String mark = Api.unique("list");
    private String token;

    @BeforeEach
    void signIn() {
        token = Api.adminToken();
    }

    @Test
    void people_are_filtered_by_group_role_activity_and_type() {
        String group = GroupTest.newGroup(Api.unique("group"));
        String role = RoleTest.newRole(List.of("users:read"));
        add("in group", Map.of("groups", List.of(group)));
        add("with role", Map.of("roles", List.of(Map.of("role", role))));
        add("inactive", Map.of("active", false));
        add("visitor", Map.of("type", "VISITOR"));

        list(Map.of("group", group)).body("items.name", contains(mark + " in group"));
        list(Map.of("role", role)).body("items.name", contains(mark + " with role"));
        list(Map.of("q", mark, "active", "false")).body("items.name", contains(mark + " inactive"));
        list(Map.of("q", mark, "active", "true")).body("total", is(3));
        list(Map.of("q", mark, "type", "VISITOR")).body("items.name", contains(mark + " visitor"));
        list(Map.of("q", mark, "type", "VISITOR", "active", "false")).body("total", is(0));
    }

    @Test
    void a_filter_or_an_order_that_cannot_be_read_is_refused_by_name() {
        for (String field : List.of("group", "role", "active", "type", "sort", "cursor")) {
            Api.as(token)
                    .queryParam(field, "no\u0000nsense")
                    .get("/api/v1/users")
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains(field));
        }
        Api.as(token)
                .queryParam("sort", "name,name")
                .get("/api/v1/users")
                .then()
                .statusCode(400);
        Api.as(token).queryParam("q", "\u0000").get("/api/v1/users").then().statusCode(400);
    }

    @Test
    void pages_follow_each_other_in_any_order_without_a_gap_or_a_double() {
        for (int i = 0; i < 5; i++) {
            add("same", Map.of("employeeId", mark + (4 - i)));
        }
        add("another", Map.of());

        assertThat(all("name,-createdAt", "name"))
                .startsWith(mark + " another", mark + " same")
                .hasSize(6);
        assertThat(all("-number", "number")).isSortedAccordingTo((a, b) -> Integer.compare((int) b, (int) a));
        assertThat(all("employeeId", "employeeId"))
                .containsExactly(null, mark + "0", mark + "1", mark + "2", mark + "3", mark + "4");
        assertThat(all("-name,employeeId", "employeeId"))
                .containsExactly(mark + "0", mark + "1", mark + "2", mark + "3", mark + "4", null);
        assertThat(all("-updatedAt", "number")).isSortedAccordingTo((a, b) -> Integer.compare((int) b, (int) a));
    }

    @Test
    void a_cursor_belongs_to_one_order() {
        add("one", Map.of());
        add("two", Map.of());
        String next =
                list(Map.of("q", mark, "limit", "1", "sort", "name")).extract().path("next");

        Api.as(token)
                .queryParams(Map.of("q", mark, "sort", "-name", "cursor", next))
                .get("/api/v1/users")
                .then()
                .statusCode(400)
                .body("errors.field", contains("cursor"));
    }

    private List<Object> all(String sort, String field) {
        List<Object> all = new ArrayList<>();
        Map<String, String> query = new HashMap<>(Map.of("q", mark, "limit", "2", "sort", sort));
        do {
            ValidatableResponse page = list(query);
            all.addAll(page.extract().<List<Object>>path("items." + field));
            query.put("cursor", page.extract().path("next"));
        } while (query.get("cursor") != null);
        assertThat(all).hasSize(6);
        return all;
    }

    private ValidatableResponse list(Map<String, String> query) {
        return Api.as(token).queryParams(query).get("/api/v1/users").then().statusCode(200);
    }

    private void add(String name, Map<String, Object> more) {
        Map<String, Object> person = new HashMap<>(more);
        person.put("name", mark + " " + name);
        Api.as(token).body(person).post("/api/v1/users").then().statusCode(201);
    }
}
