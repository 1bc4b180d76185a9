package io.smartlocker.identity.dialect.lockerweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.identity.Api;
import io.smartlocker.testing.Backends;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The documented request is replayed to the byte; other requests are made of it. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class LockerWebTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_documented_request_gets_an_answer_of_the_documented_shape() throws IOException {
        String token = Api.adminToken();
        while (lastGroup(token) < 2) {
            newGroup();
        }

        String answer = send(documented()).statusCode(200).extract().asString();

        assertThat(answer)
                .isEqualTo("{\"status\":\"success\",\"message\":{\"user_name\":\"Captain\","
                        + "\"email_id\":\"captain@gmail.com\",\"employee_id\":\"003\"}}");
        Api.as(token)
                .queryParam("q", "captain@gmail.com")
                .get("/api/v1/users")
                .then()
                .statusCode(200)
                .body("items.name", contains("Captain"))
                .body("items.employeeId", contains("003"))
                .body("items[0].groups.size()", is(1));

        send(documented())
                .statusCode(400)
                .body("status", containsString("message"))
                .body("message.employee_id", is("The employee_id is taken."));
    }

    @Test
    void an_answer_says_of_each_field_what_is_wrong() throws IOException {
        send(with(Map.of("user_name", " ", "email_id", "nonsense", "employee_id", "9".repeat(65))))
                .statusCode(400)
                .body("message.user_name", is("The user_name is required."))
                .body("message.email_id", is("The email_id is not an email address."))
                .body("message.employee_id", is("The employee_id is too long."));
    }

    @Test
    void a_group_or_user_that_is_not_there_is_named() throws IOException {
        send(with(Map.of("group_id", 4711)))
                .statusCode(400)
                .body("status", is("The group_id 4711 is no group."))
                .body("message.user_name", is(""));
        send(with(Map.of("group_id", newGroup(), "created_by", 4711)))
                .statusCode(400)
                .body("status", is("The created_by 4711 is no user."));
    }

    @Test
    void a_body_that_cannot_be_read_is_answered_in_the_same_shape() {
        for (String body : new String[] {"{", "[]", "null", "{\"group_id\":\"two\"}"}) {
            send(body).statusCode(400).body("status", not("success")).body("message.email_id", is(""));
        }
    }

    @Test
    void the_permission_is_asked_for_as_everywhere() throws IOException {
        Api.anonymous()
                .body(documented())
                .post("/api/user/add")
                .then()
                .statusCode(401)
                .body("status", containsString("token"))
                .body("message.user_name", is(""));
        Api.as(Api.tokenWith("users:read"))
                .body(documented())
                .post("/api/user/add")
                .then()
                .statusCode(403)
                .body("status", containsString("role"))
                .body("message.user_name", is(""));
        send("{\"user_name\":\"" + "x".repeat(1024 * 1024) + "\"}")
                .statusCode(413)
                .body("status", containsString("bytes"))
                .body("message.user_name", is(""));
    }

    private static ValidatableResponse send(String body) {
        return Api.asAdmin().body(body).post("/api/user/add").then();
    }

    private static String documented() throws IOException {
        try (InputStream request = LockerWebTest.class.getResourceAsStream("add-user.json")) {
            return new String(request.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static String with(Map<String, Object> fields) throws IOException {
        ObjectNode request = (ObjectNode) JSON.readTree(documented());
        request.put("employee_id", UuidV7.next().toString());
        request.put("email_id", UuidV7.next() + "@example.org");
        fields.forEach((name, value) -> request.set(name, JSON.<JsonNode>valueToTree(value)));
        return request.toString();
    }

    private static int lastGroup(String token) {
        var numbers = Api.as(token)
                .get("/api/v1/groups")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.number", Integer.class);
        return numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static int newGroup() {
        return Api.asAdmin()
                .body(Map.of("name", Api.unique("group")))
                .post("/api/v1/groups")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }
}
