package io.smartlocker.scheduling.forecast;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.notice.Notice;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.scheduling.Cabinet;
import io.smartlocker.scheduling.Site;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import io.smartlocker.testing.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The shifts of these tests begin in four hours; a scanner charges for 90 minutes. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class ForecastTest {
    private static final String FORECAST = "/api/v1/forecast";
    private static final Charge FULL = new Charge(Charge.State.FULL, 100, false);

    private final Site site = new Site();
    private final Cabinet cabinet = new Cabinet(site, true);

    @Test
    void each_coming_shift_says_what_it_will_have_and_why() {
        cabinet.store(FULL);
        cabinet.store(new Charge(Charge.State.CHARGING, null, true));
        UUID out = cabinet.store(FULL);
        cabinet.take(out, site.user, Instant.now().plus(Duration.ofHours(1)));
        UUID lost = cabinet.store(FULL);
        cabinet.take(lost, site.user, Instant.now().minus(Duration.ofHours(1)));
        String shift = shift(4);

        forecast()
                .statusCode(200)
                .body("items.shift", contains(shift))
                .body("items[0].needed", equalTo(4))
                .body("items[0].readyNow", equalTo(1))
                .body("items[0].expected", equalTo(3))
                .body("items[0].shortfall", equalTo(1))
                .body("items[0].assumptions.basis", contains("READY", "CHARGING", "DUE_BACK", "OVERDUE"))
                .body("items[0].assumptions.counted", contains(true, true, true, false))
                .body("items[0].assumptions[1].estimated", equalTo(true))
                .body("items[0].assumptions[2].chargeMinutes", equalTo(90))
                .body("items[0].assumptions[2].text", containsString("90 min to charge"));
    }

    @Test
    void a_shortfall_is_told_once_and_again_when_it_grows() {
        UUID planner = site.newPermitted("shifts:write", site.location);
        UUID device = cabinet.store(FULL);
        String shift = shift(2);

        Eventually.eventually(() -> {
            assertThat(shortfalls(shift)).containsExactly("1");
            assertThat(notices(planner)).hasSize(1);
        });
        cabinet.quarantine(device);
        Eventually.eventually(() -> {
            assertThat(shortfalls(shift)).containsExactly("1", "2");
            assertThat(notices(planner)).hasSize(2);
        });
        Notice last = notices(planner).getLast();
        assertThat(last.kind()).isEqualTo(Notice.Kind.SHORTFALL);
        assertThat(last.details())
                .containsEntry("missing", "2")
                .containsEntry("location", "Here")
                .containsEntry("deviceType", "Scanner");
    }

    @Test
    void what_is_asked_for_must_make_sense_and_be_seen() {
        String elsewhere =
                Tokens.sign(Tokens.claims(UUID.randomUUID(), site.organization, Tokens.ADMIN_AUDIENCE, "forecast:read")
                        .claim("locations", List.of(site.elsewhere.toString())));

        site.asPlanner().get(FORECAST).then().statusCode(400).body("errors.field", contains("location"));
        site.asPlanner()
                .queryParam("location", site.location)
                .queryParam("from", "now")
                .get(FORECAST)
                .then()
                .statusCode(400);
        site.asPlanner()
                .queryParam("location", site.location)
                .queryParam("until", Instant.now().plus(Duration.ofDays(15)).toString())
                .get(FORECAST)
                .then()
                .statusCode(400)
                .body("errors.field", contains("until"));
        site.as("shifts:read")
                .queryParam("location", site.location)
                .get(FORECAST)
                .then()
                .statusCode(403);
        site.asPlanner()
                .queryParam("location", UUID.randomUUID())
                .get(FORECAST)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(elsewhere)
                .queryParam("location", site.location)
                .get(FORECAST)
                .then()
                .statusCode(404);
        forecast().body("items", empty());
    }

    private String shift(int count) {
        LocalDateTime start = LocalDateTime.now(ZoneOffset.UTC).plusHours(4);
        Map<String, Object> body = new HashMap<>(
                site.shift("days", List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"), "timeZone", "UTC"));
        body.put("start", start.format(DateTimeFormatter.ofPattern("HH:mm")));
        body.put("end", start.plusHours(8).format(DateTimeFormatter.ofPattern("HH:mm")));
        body.put("devices", List.of(Map.of("deviceType", site.deviceType, "count", count)));
        return site.create(body);
    }

    private ValidatableResponse forecast() {
        return site.asPlanner()
                .queryParam("location", site.location)
                .get(FORECAST)
                .then();
    }

    private static List<String> shortfalls(String shift) {
        try (KafkaProbe kafka = new KafkaProbe()) {
            return kafka.read(Topics.ACTIVITY, shift).stream()
                    .map(told -> Contracts.read(told.value(), Activity.class))
                    .filter(activity -> activity.type().equals("shortfall.forecast"))
                    .map(activity -> activity.details().get("missing"))
                    .toList();
        }
    }

    private static List<Notice> notices(UUID person) {
        try (KafkaProbe kafka = new KafkaProbe()) {
            return kafka.read(Topics.NOTICES, person.toString()).stream()
                    .map(told -> Contracts.read(told.value(), Notice.class))
                    .toList();
        }
    }
}
