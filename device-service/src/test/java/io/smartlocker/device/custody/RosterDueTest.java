package io.smartlocker.device.custody;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.CustodyState;
import io.smartlocker.contracts.state.RosterState;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.contracts.state.UserType;
import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.device.ServiceTest;
import io.smartlocker.device.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is taken by somebody on a roster is due when that shift and its grace end, in whatever order that comes to be known. */
@QuarkusTest
class RosterDueTest extends ServiceTest {
    private static final int GRACE_MINUTES = 20;

    private final UUID person = UUID.randomUUID();
    private final UUID shift = UUID.randomUUID();
    private final UUID roster = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();
    /** A whole day's shift ends at midnight. */
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    private UUID device;

    @Test
    void a_take_by_somebody_rostered_is_due_at_the_end_of_the_shift_and_its_grace() {
        tellShift();
        tellRoster(1, person);
        take();

        dueAt(endAndGrace());
        eventually(() -> assertThat(site.kafka.last(Topics.CUSTODIES, custody(), CustodyState.class))
                .hasValueSatisfying(state -> {
                    assertThat(state.dueAt()).isEqualTo(endAndGrace());
                    assertThat(state.shift()).isEqualTo(shift);
                }));
    }

    @Test
    void a_roster_that_is_told_after_the_take_counts_as_well() {
        tellShift();
        take();
        dueAt(null);

        tellRoster(1, person);

        dueAt(endAndGrace());
    }

    @Test
    void a_shift_that_is_told_after_its_roster_counts_as_well() {
        tellRoster(1, person);
        take();
        dueAt(null);

        tellShift();

        dueAt(endAndGrace());
    }

    @Test
    void an_older_roster_changes_nothing_and_one_that_is_taken_back_leaves_the_shift() {
        tellShift();
        tellRoster(2, person);
        take();
        dueAt(endAndGrace());

        tellRoster(1, UUID.randomUUID());
        tellRoster(3, person, UUID.randomUUID());
        dueAt(endAndGrace());
        site.kafka.tombstone(Topics.ROSTERS, roster, site.organization);

        dueAt(null);
    }

    @Test
    void who_is_not_on_the_roster_does_not_work_though_the_shift_names_him() {
        tellShift();
        tellPerson(1, List.of(group));
        take();
        dueAt(endAndGrace());

        tellRoster(1, UUID.randomUUID());

        dueAt(null);
    }

    @Test
    void who_joins_a_group_of_the_shift_works_it_and_who_leaves_does_not() {
        tellShift();
        tellPerson(1, List.of());
        take();
        dueAt(null);

        tellPerson(2, List.of(group));
        dueAt(endAndGrace());
        tellPerson(3, List.of());

        dueAt(null);
    }

    private void take() {
        UUID bay = site.locker(UUID.randomUUID(), 1, 1, 2).getFirst();
        device = site.device(site.type("Scanner"), "SCN-001");
        site.assign(bay, device);
        site.tell(bay, today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), Told.taken(person, device));
        eventually(() -> site.asAdmin()
                .queryParam("device", device)
                .get("/api/v1/custody")
                .then()
                .body("items", hasSize(1)));
    }

    private void tellShift() {
        site.kafka.send(
                Topics.SHIFTS,
                shift,
                site.organization,
                new ShiftState(
                        shift,
                        site.organization,
                        1,
                        "Day",
                        site.location,
                        List.of(Weekday.values()),
                        LocalTime.MIDNIGHT,
                        LocalTime.MIDNIGHT,
                        "UTC",
                        null,
                        null,
                        List.of(),
                        List.of(group),
                        List.of(),
                        GRACE_MINUTES));
    }

    private void tellRoster(long version, UUID... users) {
        site.kafka.send(
                Topics.ROSTERS,
                roster,
                site.organization,
                new RosterState(roster, site.organization, version, shift, today, List.of(users)));
    }

    private void tellPerson(long version, List<UUID> groups) {
        site.kafka.send(
                Topics.USERS,
                person,
                site.organization,
                new UserState(
                        person,
                        site.organization,
                        version,
                        1,
                        null,
                        "Anna",
                        null,
                        UserType.EMPLOYEE,
                        true,
                        groups,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        1,
                        0));
    }

    private Instant endAndGrace() {
        return today.plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .plusMinutes(GRACE_MINUTES)
                .toInstant();
    }

    private UUID custody() {
        return UUID.fromString(site.asAdmin()
                .queryParam("device", device)
                .get("/api/v1/custody")
                .then()
                .extract()
                .path("items[0].id"));
    }

    private void dueAt(@Nullable Instant due) {
        String expected = due == null ? null : due.toString();
        eventually(() -> site.asAdmin()
                .get("/api/v1/custody/{id}", custody())
                .then()
                .statusCode(200)
                .body("dueAt", equalTo(expected))
                .body("shift", equalTo(due == null ? null : shift.toString())));
    }
}
