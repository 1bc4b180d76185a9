package io.smartlocker.device.custody;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.CustodyState;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.device.ServiceTest;
import io.smartlocker.device.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is held is due when the shift ends in which it was taken, also when that changes afterwards. */
@QuarkusTest
class DueTimeTest extends ServiceTest {
    private final UUID person = UUID.randomUUID();
    private final UUID shift = UUID.randomUUID();
    /** A whole day's shift ends at midnight. */
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    private UUID bay;
    private UUID device;
    private Instant since;

    @BeforeEach
    void aDeviceThatSomebodyTook() {
        bay = site.locker(UUID.randomUUID(), 1, 1, 2).getFirst();
        device = site.device(site.type("Scanner"), "SCN-001");
        site.assign(bay, device);
        since = today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        site.tell(bay, since, Told.taken(person, device));
        eventually(() -> site.asAdmin()
                .queryParam("device", device)
                .get("/api/v1/custody")
                .then()
                .body("items", hasSize(1))
                .body("items[0].dueAt", nullValue()));
    }

    private void tell(long version, int graceMinutes, List<UUID> users) {
        site.kafka.send(
                Topics.SHIFTS,
                shift,
                site.organization,
                new ShiftState(
                        shift,
                        site.organization,
                        version,
                        "Day",
                        site.location,
                        List.of(Weekday.values()),
                        LocalTime.MIDNIGHT,
                        LocalTime.MIDNIGHT,
                        "UTC",
                        null,
                        null,
                        users,
                        List.of(),
                        List.of(),
                        graceMinutes));
    }

    private Instant midnight() {
        return today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private UUID custody() {
        return UUID.fromString(site.asAdmin()
                .queryParam("device", device)
                .get("/api/v1/custody")
                .then()
                .extract()
                .path("items[0].id"));
    }

    private void dueAt(Instant due) {
        String expected = due == null ? null : due.toString();
        eventually(() -> site.asAdmin()
                .get("/api/v1/custody/{id}", custody())
                .then()
                .statusCode(200)
                .body("dueAt", equalTo(expected))
                .body("shift", equalTo(due == null ? null : shift.toString())));
    }

    @Test
    void what_is_held_is_due_anew_when_its_shift_changes_or_goes() {
        tell(1, 0, List.of(person));
        dueAt(midnight());
        tell(2, 30, List.of(person));
        dueAt(midnight().plusSeconds(1800));
        eventually(() -> assertThat(site.kafka.last(Topics.CUSTODIES, custody(), CustodyState.class))
                .hasValueSatisfying(state -> {
                    assertThat(state.dueAt()).isEqualTo(midnight().plusSeconds(1800));
                    assertThat(state.shift()).isEqualTo(shift);
                }));
        site.kafka.tombstone(Topics.SHIFTS, shift, site.organization);
        dueAt(null);
    }

    @Test
    void nothing_is_due_for_who_does_not_work_the_shift_any_more() {
        tell(1, 0, List.of(person));
        dueAt(midnight());
        tell(2, 0, List.of(UUID.randomUUID()));
        dueAt(null);
    }

    @Test
    void what_came_back_keeps_the_due_time_that_it_had() {
        tell(1, 0, List.of(person));
        dueAt(midnight());
        UUID next = site.device(site.type("Radio"), "RAD-001");
        site.tell(bay, since.plusSeconds(60), Told.returned(person, device));
        site.tell(bay, since.plusSeconds(120), Told.taken(person, next));
        String[] active = new String[1];
        eventually(() -> active[0] = site.asAdmin()
                .queryParam("device", next)
                .get("/api/v1/custody")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id"));
        tell(2, 30, List.of(person));
        eventually(() -> site.asAdmin()
                .get("/api/v1/custody/{id}", active[0])
                .then()
                .body("dueAt", equalTo(midnight().plusSeconds(1800).toString())));
        dueAt(midnight());
    }
}
