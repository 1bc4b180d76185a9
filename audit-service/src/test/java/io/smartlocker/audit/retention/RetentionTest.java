package io.smartlocker.audit.retention;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.audit.Facts;
import io.smartlocker.audit.Rows;
import io.smartlocker.audit.log.Past;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.testing.Backends;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class RetentionTest {
    private static final String RETENTION = "/api/v1/logs/retention";

    private final Facts facts = new Facts();

    @Test
    void a_log_is_kept_for_ever_unless_somebody_says_otherwise() {
        facts.asAuditor()
                .get(RETENTION)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("months", nullValue())
                .body("cut", nullValue())
                .body("version", equalTo(0));
    }

    @Test
    void it_is_changed_by_a_merge_patch_and_that_stands_in_the_log() {
        facts.as("logs:retain")
                .header("If-Match", "\"0\"")
                .body(Map.of("months", 24))
                .patch(RETENTION)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("months", equalTo(24));
        facts.as("logs:retain")
                .body("{\"months\": null}")
                .patch(RETENTION)
                .then()
                .statusCode(200)
                .body("months", nullValue())
                .body("version", equalTo(2));

        eventually(() -> facts.asAuditor()
                .queryParam("type", "log.retention-changed")
                .get("/api/v1/logs")
                .then()
                .body("items.details", contains(Map.of(), Map.of("months", "24"))));
    }

    @Test
    void a_change_made_for_another_version_is_refused() {
        facts.as("logs:retain")
                .body(Map.of("months", 24))
                .patch(RETENTION)
                .then()
                .statusCode(200);

        facts.as("logs:retain")
                .header("If-Match", "\"0\"")
                .body(Map.of("months", 12))
                .patch(RETENTION)
                .then()
                .statusCode(412)
                .body("type", equalTo("stale"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"months\": 2}", "{\"months\": 601}", "{\"months\": \"many\"}"})
    void a_length_that_cannot_be_is_named(String patch) {
        facts.as("logs:retain")
                .body(patch)
                .patch(RETENTION)
                .then()
                .statusCode(400)
                .body("errors.field", contains("months"));
    }

    @Test
    void reading_the_log_is_not_enough_to_shorten_it() {
        facts.asAuditor().body(Map.of("months", 24)).patch(RETENTION).then().statusCode(403);
    }

    @Test
    void what_is_too_old_goes_and_the_rest_is_verified_from_the_signed_cut_on() throws Exception {
        Instant old = LocalDate.of(2019, 5, 20).atStartOfDay(ZoneOffset.UTC).toInstant();
        Activity gone = facts.opened(0);
        Past.log(facts, old, Stream.of(gone, facts.opened(1), facts.opened(2)));
        Activity fresh = facts.opened(3);
        facts.tell(fresh);
        verified(facts).body("holds", equalTo(true)).body("entries", equalTo(4)).body("cut", nullValue());

        keepForMonths(3);

        eventually(
                () -> facts.asAuditor().get("/api/v1/logs/" + gone.id()).then().statusCode(404));
        eventually(() -> verified(facts)
                .body("holds", equalTo(true))
                .body("from", equalTo(3))
                .body("cut.kind", equalTo("CUT"))
                .body("cut.position", equalTo(3))
                .body("mismatch", nullValue()));
        facts.asAuditor().get("/api/v1/logs/" + fresh.id()).then().statusCode(200);
        facts.asAuditor().get(RETENTION).then().body("cut.position", equalTo(3));
        eventually(() -> facts.asAuditor()
                .queryParam("type", "log.cut")
                .get("/api/v1/logs")
                .then()
                .body("items.details", contains(Map.of("position", "3", "months", "3"))));
        eventually(() -> assertThat(months()).doesNotContain("log_entry_2019_05"));
    }

    @Test
    void a_log_of_which_everything_is_too_old_goes_on_behind_the_cut() throws Exception {
        Past.log(facts, Instant.parse("2018-02-10T00:00:00Z"), Stream.of(facts.opened(0), facts.opened(1)));

        keepForMonths(50);

        eventually(() -> verified(facts).body("holds", equalTo(true)).body("from", equalTo(2)));
    }

    @Test
    void a_log_that_does_not_hold_is_not_cut_off() throws Exception {
        Activity altered = facts.opened(1);
        Past.log(facts, Instant.parse("2017-03-10T00:00:00Z"), Stream.of(facts.opened(0), altered));
        Facts other = new Facts();
        Past.log(other, Instant.parse("2017-03-10T00:00:00Z"), Stream.of(other.opened(0)));
        Rows.asSuperuser("update audit.log_entry set result = 'REFUSED' where id = '" + altered.id() + "'");

        keepForMonths(3);
        other.as("logs:retain")
                .body(Map.of("months", 3))
                .patch(RETENTION)
                .then()
                .statusCode(200);

        eventually(() -> other.asAuditor().get(RETENTION).then().body("cut.position", equalTo(1)));
        facts.asAuditor().get(RETENTION).then().body("cut", nullValue());
        facts.asAuditor().get("/api/v1/logs/" + altered.id()).then().statusCode(200);
    }

    @Test
    void the_services_own_role_removes_nothing_but_what_was_cut_off() throws Exception {
        Activity told = facts.opened(0);
        facts.tell(told, facts.opened(1));

        assertThatThrownBy(() -> Rows.asService("delete from log_entry where id = '" + told.id() + "'"))
                .hasMessageContaining("only ever added to");
    }

    @Test
    void a_cut_that_nobody_signed_is_named() throws Exception {
        facts.tell(facts.opened(0), facts.opened(1), facts.opened(2));
        Rows.asService("""
                insert into log_checkpoint select organization, position, 'CUT', hash, now(), 'forged' from log_entry
                where organization = '%1$s' and position = 2;
                delete from log_entry where organization = '%1$s' and position <= 2""".formatted(facts.organization));

        verified(facts)
                .body("holds", equalTo(false))
                .body("mismatch.position", equalTo(2))
                .body("mismatch.reason", equalTo("FORGED_CHECKPOINT"));
    }

    @Test
    void partitions_are_there_before_they_are_needed() {
        YearMonth now = YearMonth.now(ZoneOffset.UTC);

        eventually(() -> assertThat(months())
                .containsAll(IntStream.rangeClosed(0, 2)
                        .mapToObj(now::plusMonths)
                        .map(month -> "log_entry_%d_%02d".formatted(month.getYear(), month.getMonthValue()))
                        .toList()));
    }

    @Test
    void a_fact_of_long_ago_stands_in_the_month_in_which_it_was_told() throws Exception {
        Activity late = facts.activity(
                "bay.opened",
                -60 * 24 * 800,
                Activity.Actor.user(facts.person),
                new Activity.Subject(Activity.Subject.Kind.BAY, facts.bay),
                Activity.Result.SUCCESS);
        facts.tell(late);

        YearMonth now = YearMonth.now(ZoneOffset.UTC);
        assertThat(Rows.texts("select tableoid::regclass::text from audit.log_entry where id = '" + late.id() + "'"))
                .containsExactly("audit.log_entry_%d_%02d".formatted(now.getYear(), now.getMonthValue()));
    }

    private void keepForMonths(int months) {
        facts.as("logs:retain")
                .body(Map.of("months", months))
                .patch(RETENTION)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse verified(Facts facts) {
        return facts.asAuditor().get("/api/v1/logs/verify").then().statusCode(200);
    }

    private static List<String> months() throws Exception {
        return Rows.texts("""
                select relname from pg_class where relnamespace = 'audit'::regnamespace and relkind = 'r'
                and relname like 'log_entry%'""");
    }
}
