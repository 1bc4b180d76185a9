package io.smartlocker.scheduling.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.ShiftException;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.scheduling.Site;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ShiftExceptionTest {
    /** A Monday; the shift is worked on Mondays and Tuesdays. */
    private static final String MONDAY = "2035-01-01";

    private static final Map<String, Object> DAY_OFF = Map.of();
    private static final Map<String, Object> SHORT_DAY = Map.of("start", "08:00", "end", "12:00");

    private final Site site = new Site();
    private String shift;

    @BeforeEach
    void plan() {
        shift = site.create(site.shift("graceMinutes", 20));
    }

    @Test
    void a_day_off_is_told_with_the_shift_and_gives_it_a_new_version() {
        set(MONDAY, DAY_OFF)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("day", equalTo(MONDAY))
                .body("worked", is(false))
                .body("start", nullValue());

        Eventually.eventually(() -> {
            ShiftState told = told();
            assertThat(told.version()).isEqualTo(1);
            assertThat(told.graceMinutes()).isEqualTo(20);
            assertThat(told.exceptions()).containsExactly(new ShiftException(LocalDate.parse(MONDAY), null, null));
        });
    }

    @Test
    void a_day_has_other_times_and_an_extra_day_is_worked() {
        set(MONDAY, SHORT_DAY).statusCode(200).body("worked", is(true)).body("end", equalTo("12:00"));
        set("2035-01-07", SHORT_DAY).statusCode(200);

        list("2035-01-01", "2035-01-31")
                .body("items.day", contains(MONDAY, "2035-01-07"))
                .body("total", is(2));
        Eventually.eventually(() -> assertThat(told().exceptions())
                .extracting(ShiftException::start)
                .containsExactly(LocalTime.of(8, 0), LocalTime.of(8, 0)));
    }

    @Test
    void the_same_again_changes_nothing() {
        set(MONDAY, DAY_OFF);

        set(MONDAY, DAY_OFF).statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void an_exception_is_read_and_removed() {
        set(MONDAY, SHORT_DAY);

        site.asPlanner().get(path(MONDAY)).then().statusCode(200).header("ETag", "\"1\"");
        site.asPlanner().delete(path(MONDAY)).then().statusCode(204);
        site.asPlanner().get(path(MONDAY)).then().statusCode(404);
        site.asPlanner().delete(path(MONDAY)).then().statusCode(404).body("type", equalTo("not-found"));
        Eventually.eventually(() -> assertThat(told().exceptions()).isEmpty());
    }

    @Test
    void what_was_written_for_an_older_shift_is_refused() {
        set(MONDAY, DAY_OFF);

        site.asPlanner()
                .header("If-Match", "\"0\"")
                .body(SHORT_DAY)
                .put(path(MONDAY))
                .then()
                .statusCode(412);
        site.asPlanner().header("If-Match", "\"0\"").delete(path(MONDAY)).then().statusCode(412);
    }

    @Test
    void one_time_alone_is_no_time() {
        set(MONDAY, Map.of("start", "08:00")).statusCode(400).body("errors.field", contains("end"));
        set(MONDAY, Map.of("end", "25:00")).statusCode(400).body("errors.field", contains("end"));
        set(MONDAY, Map.of("note", "Christmas")).statusCode(400).body("errors.field", contains("note"));
    }

    @ParameterizedTest
    @CsvSource({"monday", "2035-02-30", "0001-01-01"})
    void a_day_that_is_none_is_named(String day) {
        set(day, DAY_OFF).statusCode(400).body("errors.field", contains("day"));
    }

    @Test
    void a_list_asks_for_some_days() {
        list("2035-01-31", "2035-01-01").statusCode(400).body("errors.field", contains("until"));
        list("2035-01-01", "2038-01-01").statusCode(400).body("errors.field", contains("until"));
        site.asPlanner().get("/api/v1/shifts/" + shift + "/exceptions").then().statusCode(400);
    }

    @Test
    void only_planners_write() {
        site.as("shifts:read").body(DAY_OFF).put(path(MONDAY)).then().statusCode(403);
        site.as("shifts:read").delete(path(MONDAY)).then().statusCode(403);
    }

    private ValidatableResponse set(String day, Map<String, Object> body) {
        return site.asPlanner().body(body).put(path(day)).then();
    }

    private ValidatableResponse list(String from, String until) {
        return site.asPlanner()
                .queryParam("from", from)
                .queryParam("until", until)
                .get("/api/v1/shifts/" + shift + "/exceptions")
                .then();
    }

    private String path(String day) {
        return "/api/v1/shifts/" + shift + "/exceptions/" + day;
    }

    private ShiftState told() {
        try (KafkaProbe kafka = new KafkaProbe()) {
            return kafka.last(Topics.SHIFTS, UUID.fromString(shift), ShiftState.class)
                    .orElseThrow();
        }
    }
}
