package io.smartlocker.scheduling.roster;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.scheduling.Site;
import io.smartlocker.testing.Backends;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class RosterBatchTest {
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
    void many_days_are_entered_at_once_and_each_row_is_judged_by_itself() {
        UUID stranger = UUID.randomUUID();

        site.asPlanner()
                .body(Map.of("rows", List.of(row(MONDAY, site.user), row(TUESDAY, stranger), row(TUESDAY, other))))
                .post(ROSTERS)
                .then()
                .statusCode(200)
                .body("entered", is(2))
                .body("refused", is(1))
                .body("rows.row", contains(0, 1, 2))
                .body("rows[0].roster.day", equalTo(MONDAY))
                .body("rows[0].refusal", nullValue())
                .body("rows[1].roster", nullValue())
                .body("rows[1].refusal.type", equalTo("unknown-reference"))
                .body("rows[1].refusal.field", equalTo("users"))
                .body("rows[2].roster.users", contains(other.toString()));
    }

    @Test
    void rows_of_one_person_each_add_up_to_a_day() {
        site.asPlanner()
                .body(Map.of("change", "ADD", "rows", List.of(row(MONDAY, site.user), row(MONDAY, other))))
                .post(ROSTERS)
                .then()
                .body("refused", is(0))
                .body("rows[0].roster.users", contains(site.user.toString(), other.toString()));

        site.asPlanner()
                .get(ROSTERS + "/" + shift + "/" + MONDAY)
                .then()
                .statusCode(200)
                .body("users", contains(site.user.toString(), other.toString()));
    }

    private Map<String, Object> row(String day, UUID... users) {
        return Map.of("shift", shift, "day", day, "users", List.of(users));
    }
}
