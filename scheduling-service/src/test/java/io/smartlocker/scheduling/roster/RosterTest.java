package io.smartlocker.scheduling.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.state.RosterState;
import io.smartlocker.scheduling.Site;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class RosterTest {
    private static final String ROSTERS = "/api/v1/rosters";
    private static final String MONDAY = "2035-01-01";
    private static final String TUESDAY = "2035-01-02";

    private final Site site = new Site();
    private final UUID other = site.newPerson();
    private String shift;

    @BeforeEach
    void plan() {
        shift = site.create(site.shift());
    }

    @Test
    void who_works_a_day_is_set_replaced_and_told() {
        String id = set(MONDAY, site.user)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("shift", equalTo(shift))
                .body("day", equalTo(MONDAY))
                .body("users", contains(site.user.toString()))
                .extract()
                .path("id");

        set(MONDAY, other, site.user).header("ETag", "\"1\"");

        Eventually.eventually(() -> {
            RosterState told = told(id);
            assertThat(told.version()).isEqualTo(1);
            assertThat(told.day()).isEqualTo(LocalDate.parse(MONDAY));
            assertThat(told.users()).containsExactly(other, site.user);
            assertThat(activities(id)).containsExactly("roster.set", "roster.set");
        });
    }

    @Test
    void the_same_again_changes_nothing() {
        set(MONDAY, site.user);

        set(MONDAY, site.user).statusCode(200).header("ETag", "\"0\"");
    }

    @Test
    void nobody_at_all_may_work() {
        set(MONDAY).statusCode(200).body("users", empty());
    }

    @Test
    void one_more_joins_the_usual_crew_of_a_day_without_a_roster() {
        UUID member = site.newPerson(site.group);

        planner()
                .put(path(MONDAY) + "/users/" + other)
                .then()
                .statusCode(200)
                .body("users", containsInAnyOrder(site.user.toString(), member.toString(), other.toString()));
    }

    @Test
    void one_is_taken_off_the_usual_crew_and_off_a_roster() {
        planner()
                .delete(path(MONDAY) + "/users/" + site.user)
                .then()
                .statusCode(200)
                .body("users", empty());
        set(TUESDAY, site.user, other);

        planner()
                .delete(path(TUESDAY) + "/users/" + other)
                .then()
                .body("users", contains(site.user.toString()))
                .header("ETag", "\"1\"");
    }

    @Test
    void a_day_is_left_to_the_usual_crew_again() {
        String id = set(MONDAY, site.user).extract().path("id");

        planner().delete(path(MONDAY)).then().statusCode(204);

        planner().get(path(MONDAY)).then().statusCode(404);
        try (KafkaProbe kafka = new KafkaProbe()) {
            Eventually.eventually(() ->
                    assertThat(kafka.read(Topics.ROSTERS, id).getLast().value()).isNull());
        }
    }

    @Test
    void a_shift_takes_its_rosters_along_when_it_goes() {
        String id = set(MONDAY, site.user).extract().path("id");

        planner().delete("/api/v1/shifts/" + shift).then().statusCode(204);

        try (KafkaProbe kafka = new KafkaProbe()) {
            Eventually.eventually(() ->
                    assertThat(kafka.read(Topics.ROSTERS, id).getLast().value()).isNull());
        }
        planner().get(ROSTERS).then().body("items", empty());
    }

    @Test
    void a_day_that_is_over_is_known_to_nobody_else_any_more() throws Exception {
        String id = set(MONDAY, site.user).extract().path("id");
        Eventually.eventually(() -> told(id));

        String past = LocalDate.now().minusDays(3).toString();
        try (var connection = DriverManager.getConnection(Backends.jdbcUrl());
                var update = connection.prepareStatement(
                        "update scheduling.roster set day = cast(? as date) where id = cast(? as uuid)")) {
            update.setString(1, past);
            update.setString(2, id);
            update.executeUpdate();
        }

        try (KafkaProbe kafka = new KafkaProbe()) {
            Eventually.eventually(() ->
                    assertThat(kafka.read(Topics.ROSTERS, id).getLast().value()).isNull());
        }
        planner().get(path(past)).then().statusCode(200).body("users", contains(site.user.toString()));
        set(past, other).statusCode(422).body("type", equalTo("day-over"));
        planner().delete(path(past)).then().statusCode(422).body("type", equalTo("day-over"));
    }

    @Test
    void rosters_are_listed_by_shift_person_location_and_day() {
        String elsewhere = site.create(site.shift("location", site.elsewhere, "name", "Night_watch"));
        set(TUESDAY, site.user);
        set(MONDAY, other);
        planner()
                .body(Map.of("users", List.of(other)))
                .put(ROSTERS + "/" + elsewhere + "/2035-01-08")
                .then()
                .statusCode(200);

        list("location", site.location)
                .body("items.day", contains(MONDAY, TUESDAY))
                .body("total", is(2));
        list("user", other).body("items.day", contains(MONDAY, "2035-01-08"));
        list("shift", elsewhere).body("items.day", contains("2035-01-08"));
        list("q", "night_").body("items.day", contains("2035-01-08"));
        list("from", TUESDAY).body("items.day", contains(TUESDAY, "2035-01-08"));
        list("until", TUESDAY).body("items.day", contains(MONDAY, TUESDAY));
        list("sort", "-day").body("items.day", contains("2035-01-08", TUESDAY, MONDAY));
        String next =
                list("limit", 1).body("items.day", contains(MONDAY)).extract().path("next");
        planner()
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get(ROSTERS)
                .then()
                .body("items.day", contains(TUESDAY, "2035-01-08"))
                .body("next", nullValue());
    }

    private ValidatableResponse set(String day, UUID... users) {
        return planner().body(Map.of("users", List.of(users))).put(path(day)).then();
    }

    private ValidatableResponse list(String filter, Object value) {
        return planner().queryParam(filter, value).get(ROSTERS).then().statusCode(200);
    }

    private RequestSpecification planner() {
        return site.asPlanner();
    }

    private String path(String day) {
        return ROSTERS + "/" + shift + "/" + day;
    }

    private static RosterState told(String id) {
        try (KafkaProbe kafka = new KafkaProbe()) {
            return kafka.last(Topics.ROSTERS, UUID.fromString(id), RosterState.class)
                    .orElseThrow();
        }
    }

    private static List<String> activities(String id) {
        try (KafkaProbe kafka = new KafkaProbe()) {
            return kafka.read(Topics.ACTIVITY, id).stream()
                    .map(told -> Contracts.read(told.value(), Activity.class).type())
                    .toList();
        }
    }
}
