package io.smartlocker.scheduling.reservation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.scheduling.Cabinet;
import io.smartlocker.scheduling.Site;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is reserved before a shift by itself. The shifts of these tests begin in half an hour. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class AutomaticReservationTest {
    private static final Charge FULL = new Charge(Charge.State.FULL, 100, false);

    private final Site site = new Site();
    private final Cabinet cabinet = new Cabinet(site, true).grantTo(site.group);
    private final LocalDateTime start = LocalDateTime.now(ZoneOffset.UTC).plusMinutes(30);

    @Test
    void devices_are_reserved_for_those_on_the_roster() {
        UUID first = cabinet.store(FULL);
        UUID second = cabinet.store(FULL);
        UUID other = site.newPerson(site.group);
        String shift = shift(2);
        roster(shift, site.user, other);

        Eventually.eventually(() -> of(shift)
                .body("items.user", containsInAnyOrder(site.user.toString(), other.toString()))
                .body("items.device", containsInAnyOrder(first.toString(), second.toString()))
                .body("items.state", everyItem(equalTo("ACTIVE"))));
    }

    @Test
    void whoever_is_taken_off_the_roster_loses_it_and_whoever_comes_gets_it() {
        cabinet.store(FULL);
        UUID substitute = site.newPerson(site.group);
        String shift = shift(1);
        roster(shift, site.user);
        Eventually.eventually(() -> of(shift).body("items.user", contains(site.user.toString())));

        roster(shift, substitute);

        Eventually.eventually(() -> of(shift, "ACTIVE").body("items.user", contains(substitute.toString())));
        of(shift, "WITHDRAWN").body("items.user", contains(site.user.toString()));
    }

    @Test
    void what_a_person_gave_up_is_not_reserved_again() {
        cabinet.store(FULL);
        UUID other = site.newPerson(site.group);
        String shift = shift(2);
        roster(shift, site.user);
        Eventually.eventually(() -> of(shift, "ACTIVE").body("items.user", contains(site.user.toString())));
        String id = of(shift).extract().path("items[0].id");

        site.asPlanner().delete("/api/v1/reservations/" + id).then().statusCode(204);
        roster(shift, site.user, other);

        Eventually.eventually(() -> of(shift, "ACTIVE").body("items.user", contains(other.toString())));
    }

    @Test
    void nothing_is_reserved_that_a_person_could_not_reach() {
        cabinet.store(FULL);
        UUID stranger = site.newPerson();
        UUID colleague = site.newPerson(site.group);
        String shift = shift(2);
        roster(shift, stranger, colleague);

        Eventually.eventually(() -> of(shift).body("items.user", contains(colleague.toString())));
    }

    @Test
    void a_shift_that_goes_takes_its_reservations_along() {
        cabinet.store(FULL);
        String shift = shift(1);
        roster(shift, site.user);
        Eventually.eventually(() -> of(shift).body("items.user", contains(site.user.toString())));

        site.asPlanner().delete("/api/v1/shifts/" + shift).then().statusCode(204);

        of(shift, "ACTIVE").body("items", empty());
    }

    @Test
    void what_a_person_changes_is_no_longer_the_shifts() {
        cabinet.store(FULL);
        String shift = shift(1);
        roster(shift, site.user);
        Eventually.eventually(() -> of(shift, "ACTIVE").body("items.user", contains(site.user.toString())));
        String id = of(shift).extract().path("items[0].id");
        String later = start.plusHours(2)
                .truncatedTo(ChronoUnit.MINUTES)
                .toInstant(ZoneOffset.UTC)
                .toString();

        site.asPlanner()
                .body(Map.of("until", later))
                .patch("/api/v1/reservations/" + id)
                .then()
                .statusCode(200)
                .body("shift", nullValue());

        UUID other = site.newPerson(site.group);
        UUID spare = cabinet.store(FULL);
        roster(shift, other);
        Eventually.eventually(() -> of(shift, "ACTIVE").body("items.device", contains(spare.toString())));
        site.asPlanner()
                .get("/api/v1/reservations/" + id)
                .then()
                .body("state", equalTo("ACTIVE"))
                .body("until", equalTo(later));
    }

    @Test
    void what_is_kept_for_somebody_is_not_reserved_again_where_it_was_moved_to() {
        UUID moved = cabinet.store(FULL);
        UUID other = site.newPerson(site.group);
        site.asPlanner()
                .body(Map.of("user", other, "device", moved, "from", in(10), "until", in(40)))
                .post("/api/v1/reservations")
                .then()
                .statusCode(201);
        UUID there = cabinet.moveTo(site.elsewhere).grantTo(site.group).store(FULL);
        UUID second = site.newPerson(site.group);
        String shift = shiftAt(site.elsewhere, 2);
        roster(shift, site.user, second);

        Eventually.eventually(() -> of(shift, "ACTIVE").body("items.device", contains(there.toString())));
    }

    private static String in(int minutes) {
        return Instant.now().plus(Duration.ofMinutes(minutes)).toString();
    }

    private String shift(int count) {
        return shiftAt(site.location, count);
    }

    private String shiftAt(UUID location, int count) {
        Map<String, Object> body = new HashMap<>(
                site.shift("days", List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"), "timeZone", "UTC"));
        body.put("start", start.format(DateTimeFormatter.ofPattern("HH:mm")));
        body.put("end", start.plusHours(8).format(DateTimeFormatter.ofPattern("HH:mm")));
        body.put("location", location);
        body.put("reserve", true);
        body.put("users", List.of());
        body.put("groups", List.of());
        body.put("devices", List.of(Map.of("deviceType", site.deviceType, "count", count)));
        return site.create(body);
    }

    private void roster(String shift, UUID... users) {
        site.asPlanner()
                .body(Map.of("users", List.of(users)))
                .put("/api/v1/rosters/" + shift + "/" + start.toLocalDate())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse of(String shift) {
        return site.asPlanner()
                .queryParam("shift", shift)
                .get("/api/v1/reservations")
                .then();
    }

    private ValidatableResponse of(String shift, String state) {
        return site.asPlanner()
                .queryParam("shift", shift)
                .queryParam("state", state)
                .get("/api/v1/reservations")
                .then();
    }
}
