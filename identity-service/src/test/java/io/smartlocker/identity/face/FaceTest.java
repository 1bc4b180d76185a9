package io.smartlocker.identity.face;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.identity.Api;
import io.smartlocker.identity.dialect.FreshOrganization;
import io.smartlocker.identity.organization.CreateOrganization;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.KafkaProbe;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class FaceTest {
    private static final byte[] PHOTO = "this stands for a photo of somebody".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, Object> FACE =
            Map.of("photo", Base64.getEncoder().encodeToString(PHOTO), "feature", "a vector of features");

    @Inject
    CreateOrganization createOrganization;

    private FreshOrganization organization;
    private String user;

    @BeforeEach
    void somebody() {
        organization = FreshOrganization.create(createOrganization);
        user = organization
                .api()
                .body(Map.of("name", "Employee"))
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void an_organisation_keeps_no_faces_until_it_says_so() {
        organization.api().get(setting()).then().statusCode(200).body("enabled", is(false));
        consent("2026-01").statusCode(422).body("type", is("faces-off"));
        store().statusCode(422).body("type", is("faces-off"));
    }

    @Test
    void a_face_is_kept_with_the_consent_to_todays_text_only() {
        enable("2026-01");
        store().statusCode(422).body("type", is("consent-missing"));
        consent("2025-12").statusCode(422).body("type", is("consent-outdated"));
        consent("2026-01")
                .statusCode(200)
                .body("version", is("2026-01"))
                .body("recordedBy", is(organization.administrator().toString()));
        store().statusCode(204);

        show().statusCode(200)
                .header("Cache-Control", "no-store")
                .body("photo", is(FACE.get("photo")))
                .body("feature", is(FACE.get("feature")))
                .body("consentVersion", is("2026-01"))
                .body("storedAt", notNullValue());

        enable("2026-02");
        store().statusCode(422).body("type", is("consent-outdated"));
        consent("2026-02").statusCode(200);
        store().statusCode(204);
    }

    @Test
    void what_stands_in_the_database_is_sealed_under_a_key_for_each_storing() throws SQLException {
        keepFace();
        byte[] first = bytes("select photo from face where user_id = '" + user + "'");
        byte[] firstKey = bytes("select wrapped from face_key where user_id = '" + user + "'");
        assertThat(new String(first, StandardCharsets.ISO_8859_1)).doesNotContain("photo of somebody");
        store().statusCode(204);

        assertThat(bytes("select photo from face where user_id = '" + user + "'"))
                .isNotEqualTo(first);
        assertThat(bytes("select wrapped from face_key where user_id = '" + user + "'"))
                .isNotEqualTo(firstKey);
    }

    @Test
    void withdrawing_the_consent_destroys_the_face_and_its_key() throws SQLException {
        keepFace();
        organization.api().delete(path("face-consent")).then().statusCode(204);
        organization.api().delete(path("face-consent")).then().statusCode(204);

        show().statusCode(404);
        store().statusCode(422).body("type", is("consent-missing"));
        assertThat(count("face")).isZero();
        assertThat(count("face_key")).isZero();
        assertThat(count("face_consent")).isEqualTo(1);
    }

    @Test
    void removing_the_face_destroys_its_key_and_leaves_the_consent() throws SQLException {
        keepFace();
        organization.api().delete(path("face")).then().statusCode(204);
        organization.api().delete(path("face")).then().statusCode(204);

        show().statusCode(404);
        assertThat(count("face_key")).isZero();
        store().statusCode(204);
    }

    @Test
    void deleting_the_person_destroys_the_face() throws SQLException {
        keepFace();
        organization.api().delete("/api/v1/users/" + user).then().statusCode(204);
        assertThat(count("face")).isZero();
        assertThat(count("face_key")).isZero();
    }

    @Test
    void neither_the_person_nor_a_message_tells_of_the_face() {
        keepFace();
        show().statusCode(200);
        String person =
                organization.api().get("/api/v1/users/" + user).then().extract().asString();
        String list = organization.api().get("/api/v1/users").then().extract().asString();
        assertThat(person + list)
                .doesNotContain(
                        FACE.get("photo").toString(), FACE.get("feature").toString());
        try (KafkaProbe topics = new KafkaProbe()) {
            eventually(() -> assertThat(values(topics, Topics.ACTIVITY))
                    .anyMatch(value -> value.contains(user) && value.contains("face.shown")));
            for (String topic : List.of(Topics.ACTIVITY, Topics.USERS, Topics.CREDENTIALS)) {
                assertThat(values(topics, topic))
                        .noneMatch(value -> value.contains(FACE.get("photo").toString())
                                || value.contains(FACE.get("feature").toString()));
            }
        }
    }

    private static List<String> values(KafkaProbe topics, String topic) {
        return topics.read(topic).stream()
                .map(ConsumerRecord::value)
                .map(String::valueOf)
                .toList();
    }

    @Test
    void faces_have_permissions_of_their_own() {
        for (String token : new String[] {Api.tokenWith("users:read", "users:write"), Api.tokenWith("faces:read")}) {
            Api.as(token).body(FACE).put(path("face")).then().statusCode(403);
            Api.as(token)
                    .body(Map.of("version", "x"))
                    .put(path("face-consent"))
                    .then()
                    .statusCode(403);
            Api.as(token).delete(path("face")).then().statusCode(403);
            Api.as(token).delete(path("face-consent")).then().statusCode(403);
        }
        Api.as(Api.tokenWith("faces:write")).get(path("face")).then().statusCode(403);
        Api.anonymous().get(path("face")).then().statusCode(401);
    }

    @Test
    void another_organisations_faces_are_not_there() {
        keepFace();
        FreshOrganization stranger = FreshOrganization.create(createOrganization);
        stranger.api().get(path("face")).then().statusCode(404);
        stranger.api().body(FACE).put(path("face")).then().statusCode(404);
        stranger.api().delete(path("face")).then().statusCode(404);
        stranger.api().delete(path("face-consent")).then().statusCode(404);
        stranger.api().get(setting()).then().statusCode(404);
        stranger.api()
                .body(Map.of("enabled", false, "clientsHoldConsent", false))
                .put(setting())
                .then()
                .statusCode(404);
        show().statusCode(200);
    }

    @Test
    void a_face_that_is_none_or_too_large_is_refused() {
        enable("2026-01");
        consent("2026-01").statusCode(200);
        store(Map.of()).statusCode(400).body("errors[0].field", is("photo"));
        store(Map.of("photo", "?")).statusCode(400).body("errors[0].field", is("photo"));
        store(Map.of("feature", "x".repeat(10 * 1024))).statusCode(400).body("errors[0].field", is("feature"));
        store(Map.of("photo", Base64.getEncoder().encodeToString(new byte[10 * 1024 * 1024 + 1])))
                .statusCode(413);
        store(Map.of("photo", Base64.getEncoder().encodeToString(new byte[11 * 1024 * 1024])))
                .statusCode(413)
                .body("type", is("too-large"))
                .body("errors", nullValue());
        store(Map.of("photo", Base64.getEncoder().encodeToString(new byte[10 * 1024 * 1024])))
                .statusCode(204);
        organization
                .api()
                .body(Map.of("enabled", true, "clientsHoldConsent", false))
                .put(setting())
                .then()
                .statusCode(400);
    }

    private void keepFace() {
        enable("2026-01");
        consent("2026-01").statusCode(200);
        store().statusCode(204);
    }

    private void enable(String version) {
        organization
                .api()
                .body(Map.of("enabled", true, "consentVersion", version, "clientsHoldConsent", false))
                .put(setting())
                .then()
                .statusCode(200)
                .body("enabled", is(true))
                .body("consentVersion", is(version));
    }

    private ValidatableResponse consent(String version) {
        return organization
                .api()
                .body(Map.of("version", version))
                .put(path("face-consent"))
                .then();
    }

    private ValidatableResponse store() {
        return store(FACE);
    }

    private ValidatableResponse store(Map<String, ?> face) {
        return organization.api().body(face).put(path("face")).then();
    }

    private ValidatableResponse show() {
        return organization.api().get(path("face")).then();
    }

    private String path(String what) {
        return "/api/v1/users/" + user + "/" + what;
    }

    private String setting() {
        return "/api/v1/organizations/" + organization.id() + "/face-setting";
    }

    private long count(String table) throws SQLException {
        try (var connection = DriverManager.getConnection(Backends.jdbcUrl() + "&currentSchema=identity");
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select count(*) from " + table + " where user_id = '" + user + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static byte[] bytes(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(Backends.jdbcUrl() + "&currentSchema=identity");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getBytes(1);
        }
    }
}
