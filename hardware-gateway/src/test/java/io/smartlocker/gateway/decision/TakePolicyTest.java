package io.smartlocker.gateway.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.kiosk.DirectoryEntry.Person;
import io.smartlocker.contracts.kiosk.DirectoryEntry.Person.Grant;
import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.contracts.state.WeeklyWindow;
import io.smartlocker.gateway.SeededKiosk;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TakePolicyTest {
    /** A Monday, 10:00 in Berlin. */
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    private static final Grant ALWAYS = new Grant(SeededKiosk.LOCKER, List.of(), null);

    private final TakePolicy policy = new TakePolicy();

    private boolean active = true;
    private Instant validFrom;
    private Instant validUntil;
    private Instant visitFrom;
    private Instant visitUntil;
    private boolean anytime;
    private List<Grant> grants = List.of(ALWAYS);
    private List<DirectoryEntry.Shift> shifts = List.of(SeededKiosk.shift());
    private Instant leaseUntil = NOW.plusSeconds(1);
    private int held;
    private boolean inService;
    private int allowance = 1;
    private Integer allowanceHere;
    private Instant now = NOW;

    @Test
    void who_breaks_no_rule_may_take_from_the_lockers_granted() {
        assertThat(decide()).isEqualTo(new AccessDecision.Allowed(Set.of(SeededKiosk.LOCKER)));
    }

    @Test
    void a_kiosk_that_is_being_worked_on_hands_nothing_out() {
        inService = true;
        assertThat(reason()).isEqualTo(Reason.SERVICE_MODE);
        active = false;
        assertThat(reason()).isEqualTo(Reason.INACTIVE);
    }

    @Test
    void an_inactive_person_may_not_take() {
        active = false;
        assertThat(reason()).isEqualTo(Reason.INACTIVE);
    }

    @Test
    void validity_ends_on_the_moment() {
        validUntil = NOW;
        assertThat(reason()).isEqualTo(Reason.OUTSIDE_VALIDITY);
    }

    @Test
    void validity_begins_on_the_moment() {
        validFrom = NOW.plusMillis(1);
        assertThat(reason()).isEqualTo(Reason.OUTSIDE_VALIDITY);
        now = validFrom;
        leaseUntil = now.plusSeconds(1);
        assertThat(decide()).isInstanceOf(AccessDecision.Allowed.class);
    }

    @Test
    void a_visitor_takes_during_the_visit_only() {
        visitFrom = NOW.minus(Duration.ofHours(2));
        visitUntil = NOW.minus(Duration.ofHours(1));
        assertThat(reason()).isEqualTo(Reason.OUTSIDE_VISIT);
    }

    @Test
    void a_grant_for_another_kiosks_locker_counts_for_nothing() {
        grants = List.of(new Grant(SeededKiosk.nobody(), List.of(), null));
        assertThat(reason()).isEqualTo(Reason.NOT_GRANTED);
    }

    @Test
    void a_grant_that_ended_counts_for_nothing() {
        grants = List.of(new Grant(SeededKiosk.LOCKER, List.of(), NOW));
        assertThat(reason()).isEqualTo(Reason.NOT_GRANTED);
    }

    @Test
    void a_grants_window_is_read_in_the_sites_time_zone() {
        grants = List.of(new Grant(SeededKiosk.LOCKER, List.of(window("10:00", "12:00")), null));
        assertThat(decide()).isInstanceOf(AccessDecision.Allowed.class);
        now = NOW.minusSeconds(1);
        assertThat(reason()).isEqualTo(Reason.OUTSIDE_HOURS);
    }

    @Test
    void outside_the_shift_only_the_anytime_right_takes() {
        shifts = List.of();
        assertThat(reason()).isEqualTo(Reason.OUTSIDE_SHIFT);
        anytime = true;
        assertThat(decide()).isInstanceOf(AccessDecision.Allowed.class);
    }

    @Test
    void without_a_fresh_lease_nothing_is_handed_out() {
        leaseUntil = NOW;
        assertThat(reason()).isEqualTo(Reason.LEASE_EXPIRED);
        leaseUntil = null;
        assertThat(reason()).isEqualTo(Reason.LEASE_EXPIRED);
    }

    @Test
    void the_allowance_is_the_most_a_person_may_hold() {
        held = 1;
        assertThat(reason()).isEqualTo(Reason.ALLOWANCE_REACHED);
    }

    @Test
    void a_locker_may_allow_less_than_the_person_may_hold_and_not_more() {
        allowance = 3;
        held = 1;
        assertThat(reason()).isNull();
        allowanceHere = 1;
        assertThat(reason()).isEqualTo(Reason.ALLOWANCE_REACHED);
        held = 0;
        assertThat(reason()).isNull();
        allowanceHere = 9;
        held = 3;
        assertThat(reason()).isEqualTo(Reason.ALLOWANCE_REACHED);
    }

    @Test
    void the_first_rule_broken_is_told() {
        active = false;
        leaseUntil = null;
        held = 9;
        assertThat(reason()).isEqualTo(Reason.INACTIVE);
    }

    private static WeeklyWindow window(String from, String until) {
        return new WeeklyWindow(List.of(Weekday.MON), LocalTime.parse(from), LocalTime.parse(until));
    }

    private Reason reason() {
        return decide() instanceof AccessDecision.Refused refused ? refused.reason() : null;
    }

    private AccessDecision decide() {
        Person person = new Person(
                SeededKiosk.person(1),
                1,
                "001",
                "Employee 001",
                active,
                validFrom,
                validUntil,
                visitFrom,
                visitUntil,
                allowance,
                anytime,
                List.of(SeededKiosk.DAY_SHIFT),
                List.of(),
                null,
                grants,
                List.of());
        return policy.decide(new Circumstances(
                person, SeededKiosk.site(1, allowanceHere), shifts, leaseUntil, held, inService, now));
    }
}
