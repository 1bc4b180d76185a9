package io.smartlocker.identity.dialect.faceterminal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.identity.Api;
import io.smartlocker.identity.dialect.FreshOrganization;
import io.smartlocker.identity.dialect.Seed;
import io.smartlocker.identity.organization.CreateOrganization;
import io.smartlocker.testing.Backends;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The documented request is replayed to the byte; other requests are made of it. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class FaceTerminalTest {
    private static final int TEN_MEBIBYTES = 10 * 1024 * 1024;

    @Inject
    CreateOrganization createOrganization;

    private FreshOrganization organization;

    @BeforeEach
    void anOrganisationWithTwoGroups() {
        organization = FreshOrganization.create(createOrganization);
        organization.group("First");
        organization.group("Second");
    }

    @Test
    void the_documented_request_gets_the_documented_answer() {
        long before = System.currentTimeMillis();

        String answer = send(Seed.text("faceterminal/request"))
                .statusCode(200)
                .extract()
                .asString();

        ObjectNode documented = (ObjectNode) Seed.json(Seed.text("faceterminal/answer"));
        ObjectNode data = (ObjectNode) documented.get("data");
        // The document adds Jack and shows somebody else; and nobody can be added in its past.
        data.put("name", "Jack");
        for (String time : List.of("create_at", "update_at")) {
            long at = Seed.json(answer).at("/data/" + time).asLong();
            assertThat(at).isBetween(before - 1000, System.currentTimeMillis() + 1000);
            data.put(time, at);
        }
        assertThat(answer).isEqualTo(documented.toString());
        send(Seed.text("faceterminal/request"))
                .statusCode(409)
                .body("code", is(409))
                .body("msg", is("user_id is already taken"))
                .body("data", nullValue());
        organization
                .api()
                .queryParam("q", "Jack")
                .get("/api/v1/users")
                .then()
                .body("items", hasSize(1))
                .body("items[0].groups", hasSize(2))
                .body("items[0].type", is("EMPLOYEE"));
    }

    @Test
    void every_documented_field_is_understood() {
        ObjectNode visitor = request(4)
                .put("type", 2)
                .put("ic_number", "ic")
                .put("id_number", "id")
                .put("job_number", "job")
                .put("remark", "remark")
                .put("guest_time_start", 1_800_000_000_000L)
                .put("guest_time_end", 1_800_000_060_000L)
                .put("is_admin", true)
                .put("feature", "vector");
        send(visitor.toString())
                .statusCode(200)
                .body("data.type", is(2))
                .body("data.ic_number", is("ic"))
                .body("data.id_number", is("id"))
                .body("data.job_number", is("job"))
                .body("data.remark", is("remark"))
                .body("data.is_admin", is(true));
        organization
                .api()
                .queryParam("q", "job")
                .get("/api/v1/users")
                .then()
                .body("items[0].type", is("VISITOR"))
                .body("items[0].visitFrom", is("2027-01-15T08:00:00Z"))
                .body("items[0].visitUntil", is("2027-01-15T08:01:00Z"))
                .body("items[0].roles", hasSize(1));
    }

    @Test
    void limits_are_those_of_the_document() {
        send(request(999_998).toString()).statusCode(200);
        refused(request(0), "user_id");
        refused(request(999_999), "user_id");
        refused(without("user_id"), "user_id");
        refused(without("name"), "name");
        refused(request(10).put("name", ""), "name");
        send(request(10).put("name", "名".repeat(128)).toString()).statusCode(200);
        refused(request(11).put("name", "x".repeat(129)), "name");
        refused(request(11).put("type", 0), "type");
        refused(request(11).put("type", 3), "type");
        int id = 20;
        for (String field : List.of("ic_number", "id_number", "job_number")) {
            send(request(id++).put(field, "é".repeat(64)).toString()).statusCode(200);
            refused(request(id++).put(field, "é".repeat(64) + "x"), field);
        }
        send(request(30).put("remark", "é".repeat(128)).toString()).statusCode(200);
        refused(request(31).put("remark", "é".repeat(128) + "x"), "remark");
        refused(groups(0), "groups");
        refused(groups(101), "groups");
        refused(groups(3), "group 3");
        refused(request(32).put("guest_time_start", 5), "guest_time_start");
        refused(request(32).put("type", 2).put("guest_time_start", 6).put("guest_time_end", 5), "end");
        refused(request(32).put("type", 2).put("guest_time_end", Long.MAX_VALUE), "guest_time_end");
        send(request(33).put("guest_time_start", 0).toString()).statusCode(200);
    }

    @Test
    void a_face_is_a_feature_or_a_photo_within_their_limits() {
        refused(without("avatar"), "avatar");
        refused(request(40).put("avatar", "?"), "avatar");
        send(without("avatar").put("feature", "x".repeat(10 * 1024 - 1)).toString())
                .statusCode(200)
                .body("data.avatar", is(""));
        refused(request(41).put("feature", "x".repeat(10 * 1024)), "feature");

        String largest = Base64.getEncoder().encodeToString(new byte[TEN_MEBIBYTES]);
        // Not held against the API's document: that takes half a minute for a text of this length.
        String echoed = given().header("Authorization", "Bearer " + organization.token())
                .contentType(ContentType.JSON)
                .body(request(42).put("avatar", largest).toString())
                .post("/v1/user")
                .then()
                .statusCode(200)
                .extract()
                .path("data.avatar");
        assertThat(echoed.equals(largest)).isTrue();
        String larger = Base64.getEncoder().encodeToString(new byte[TEN_MEBIBYTES + 1]);
        tooLarge(request(43).put("avatar", larger).toString());
        tooLarge(request(43).put("avatar", largest + largest).toString());
    }

    @Test
    void a_body_that_cannot_be_read_is_answered_in_the_same_shape() {
        for (String body : new String[] {
            "",
            "{",
            "[]",
            "null",
            "{\"user_id\":1.5}",
            "{\"user_id\":\"3\"}",
            "{\"groups\":[null]}",
            "{\"name\":\"a\\u0000\"}"
        }) {
            send(body)
                    .statusCode(400)
                    .body("code", is(400))
                    .body("msg", not("OK"))
                    .body("data", nullValue());
        }
    }

    @Test
    void the_permission_is_asked_for_as_everywhere() {
        String body = request(50).toString();
        Api.anonymous()
                .body(body)
                .post("/v1/user")
                .then()
                .statusCode(401)
                .body("code", is(401))
                .body("data", nullValue());
        Api.as(Api.tokenWith("users:read"))
                .body(body)
                .post("/v1/user")
                .then()
                .statusCode(403)
                .body("code", is(403));
        Api.as(Api.tokenWith("users:write"))
                .body(without("groups").put("user_id", 51).put("is_admin", true).toString())
                .post("/v1/user")
                .then()
                .statusCode(403)
                .body("code", is(403))
                .body("msg", containsString("You do not hold"));
    }

    @Test
    void a_face_is_kept_only_where_the_organisation_says_that_clients_hold_the_consent() {
        assertThat(shown(60, "type")).isEqualTo("faces-off");
        terms(true, false);
        assertThat(shown(61, "type")).isEqualTo("not-found");
        terms(true, true);
        byte[] photo = Base64.getDecoder().decode(request(62).get("avatar").asText());
        assertThat(Base64.getDecoder().decode(shown(62, "photo"))).isEqualTo(photo);
    }

    /** What is answered to somebody who asks for the face of a person that was just added. */
    private String shown(int id, String field) {
        send(request(id).put("job_number", "face" + id).toString())
                .statusCode(200)
                .body("msg", is("OK"));
        String user = organization
                .api()
                .queryParam("q", "face" + id)
                .get("/api/v1/users")
                .then()
                .extract()
                .path("items[0].id");
        return organization
                .api()
                .get("/api/v1/users/" + user + "/face")
                .then()
                .extract()
                .path(field);
    }

    private void terms(boolean enabled, boolean clientsHoldConsent) {
        organization
                .api()
                .body(Map.of("enabled", enabled, "consentVersion", "2026-01", "clientsHoldConsent", clientsHoldConsent))
                .put("/api/v1/organizations/" + organization.id() + "/face-setting")
                .then()
                .statusCode(200);
    }

    private void refused(ObjectNode request, String named) {
        send(request.toString())
                .statusCode(400)
                .body("code", is(400))
                .body("msg", containsString(named))
                .body("data", nullValue());
    }

    private void tooLarge(String body) {
        send(body).statusCode(413).body("code", is(413)).body("msg", not("OK")).body("data", nullValue());
    }

    private ValidatableResponse send(String body) {
        return organization.api().body(body).post("/v1/user").then();
    }

    private static ObjectNode request(int id) {
        return ((ObjectNode) Seed.json(Seed.text("faceterminal/request"))).put("user_id", id);
    }

    private static ObjectNode without(String field) {
        ObjectNode request = request(900);
        request.remove(field);
        return request;
    }

    private static ObjectNode groups(int last) {
        ObjectNode request = request(901);
        ArrayNode groups = request.putArray("groups");
        for (int number = 1; number <= last; number++) {
            groups.add(number);
        }
        return request;
    }
}
