package io.smartlocker.audit.log;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.smartlocker.audit.Facts;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.testing.Backends;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ExportTest {
    private static final String EXPORT = "/api/v1/logs/export";

    private final Facts facts = new Facts();

    @Test
    void the_log_is_taken_away_as_csv_with_no_cell_that_is_a_formula() {
        Activity formula = new Activity(
                UuidV7.next(),
                facts.organization,
                Facts.DAWN,
                Actor.SYSTEM,
                "=cmd|' /C calc'!A0",
                new Subject(Subject.Kind.BAY, facts.bay),
                Result.SUCCESS,
                Map.of("said", "a \"word\", and\nanother"));
        facts.tell(formula);

        Response file = facts.as("logs:export").get(EXPORT);

        file.then()
                .statusCode(200)
                .header("Export-Up-To", "1")
                .header("Content-Disposition", "attachment; filename=log-1.csv");
        String[] lines = file.asString().split("\r\n");
        assertThat(lines[0])
                .isEqualTo("position,id,at,recordedAt,actorKind,actor,type,subjectKind,subject,result,details,hash");
        assertThat(lines[1])
                .startsWith("1," + formula.id() + ",2026-03-01T06:00:00Z,")
                .contains(",SYSTEM,,'=cmd|' /C calc'!A0,BAY," + facts.bay + ",SUCCESS,")
                .contains("\"{\"\"said\"\":\"\"a \\\"\"word\\\"\", and\\nanother\"\"}\"");
        assertThat(lines).hasSize(2);
    }

    @Test
    void the_log_is_taken_away_as_lines_of_json_in_the_order_of_its_chain() {
        facts.tell(facts.opened(5), facts.opened(3), facts.opened(4));

        Response file = exported(Map.of());

        file.then().header("Content-Disposition", "attachment; filename=log-3.ndjson");
        assertThat(positions(file)).containsExactly(1, 2, 3);
        JsonPath first = JsonPath.from(file.asString().lines().findFirst().orElseThrow());
        assertThat(first.getString("type")).isEqualTo("bay.opened");
        assertThat(first.getString("details.purpose")).isEqualTo("TAKE");
        assertThat(first.getString("sealedDetails")).isEqualTo("{\"purpose\":\"TAKE\"}");
    }

    @Test
    void a_part_of_it_comes_by_time_and_goes_on_where_it_broke_off() {
        Activity refused = facts.activity(
                "tap.refused", 2, Actor.user(facts.person), new Subject(Subject.Kind.BAY, facts.bay), Result.REFUSED);
        facts.tell(facts.opened(5), facts.opened(3), refused, facts.opened(1));

        assertThat(positions(exported(Map.of("subject", facts.bay)))).containsExactly(4, 3, 2, 1);
        assertThat(positions(exported(Map.of("subject", facts.bay, "after", 3))))
                .containsExactly(2, 1);
        assertThat(positions(exported(Map.of("subject", facts.bay, "upTo", 2)))).containsExactly(2, 1);
        assertThat(positions(exported(Map.of("after", 2)))).startsWith(3, 4);
        assertThat(positions(exported(Map.of("type", "tap.refused")))).containsExactly(3);
        assertThat(positions(exported(Map.of("q", "bay.")))).containsExactly(4, 2, 1);
        assertThat(positions(exported(Map.of("result", "REFUSED")))).containsExactly(3);
        assertThat(positions(exported(Map.of("actor", facts.person)))).contains(3);
        assertThat(positions(exported(Map.of("from", "2026-03-01T06:02:00Z", "until", "2026-03-01T06:05:00Z"))))
                .containsExactly(3, 2);
    }

    @Test
    void more_than_a_page_comes_whole() throws Exception {
        Past.log(facts, Facts.DAWN, IntStream.range(0, 2_500).mapToObj(facts::opened));

        assertThat(positions(exported(Map.of())))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 2_500).boxed().toList());
        assertThat(positions(exported(Map.of("subject", facts.bay)))).hasSize(2_500);
    }

    @Test
    void that_somebody_took_it_stands_in_the_log() {
        facts.tell(facts.opened(0));
        exported(Map.of());

        eventually(() -> facts.asAuditor()
                .queryParam("type", "log.exported")
                .get("/api/v1/logs")
                .then()
                .body("items.details", hasItem(Map.of("format", "ndjson", "upTo", "1"))));
    }

    @Test
    void who_may_read_the_log_may_not_therefore_take_it_away() {
        facts.asAuditor().get(EXPORT).then().statusCode(403).body("type", equalTo("forbidden"));
    }

    @ParameterizedTest
    @CsvSource({
        "format,xlsx",
        "after,first",
        "after,-1",
        "after,17",
        "upTo,17",
        "upTo,last",
        "subject,me",
        "result,GOOD",
        "from,yesterday"
    })
    void what_does_not_fit_is_named(String name, String value) {
        facts.as("logs:export")
                .queryParam(name, value)
                .get(EXPORT)
                .then()
                .statusCode(400)
                .body("type", equalTo("invalid"))
                .body("errors.field", contains(name));
    }

    private Response exported(Map<String, ?> parameters) {
        Response file = facts.as("logs:export")
                .queryParams(parameters)
                .queryParam("format", "ndjson")
                .get(EXPORT);
        file.then().statusCode(200);
        return file;
    }

    private static List<Integer> positions(Response file) {
        return file.asString()
                .lines()
                .map(line -> JsonPath.from(line).getInt("position"))
                .toList();
    }
}
