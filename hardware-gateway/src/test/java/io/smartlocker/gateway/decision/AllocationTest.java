package io.smartlocker.gateway.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final Instant MORNING = Instant.parse("2026-06-01T06:00:00Z");
    private static final Candidate GOOD = candidate(1, false, true, 80, MORNING, 5, false);

    @Test
    void a_device_with_a_critical_fault_or_not_ready_is_not_handed_out() {
        assertThat(Allocation.choose(List.of(
                        candidate(1, true, true, 100, MORNING, 0, false),
                        candidate(2, false, false, 50, MORNING, 0, false))))
                .isEmpty();
    }

    @Test
    void the_highest_charge_goes_first() {
        assertChosen(candidate(2, false, true, 90, MORNING.plusSeconds(9), 9, false));
    }

    @Test
    void of_equal_charge_the_longest_rested_goes_first() {
        assertChosen(candidate(2, false, true, 80, MORNING.minusSeconds(1), 9, false));
    }

    @Test
    void of_equal_rest_the_least_used_goes_first() {
        assertChosen(candidate(2, false, true, 80, MORNING, 4, false));
    }

    @Test
    void a_bay_in_doubt_comes_last_however_good_its_device() {
        Candidate doubtful = candidate(2, false, true, 100, MORNING, 0, true);
        assertThat(Allocation.choose(List.of(doubtful, GOOD))).contains(GOOD);
        assertThat(Allocation.choose(List.of(doubtful))).contains(doubtful);
    }

    @Test
    void what_is_kept_for_the_person_goes_before_what_is_charged_better() {
        assertChosen(kept(2, Keeping.ASKER, 60));
    }

    @Test
    void what_is_kept_for_another_is_not_handed_out_and_that_is_said() {
        Candidate another = kept(2, Keeping.ANOTHER, 100);
        Candidate empty = candidate(3, false, false, 10, MORNING, 0, false);
        assertThat(Allocation.choose(List.of(another, GOOD))).contains(GOOD);
        assertThat(Allocation.choose(List.of(another, empty))).isEmpty();
        assertThat(Allocation.refusal(List.of(another, empty))).isEqualTo(Reason.RESERVED);
        assertThat(Allocation.refusal(List.of(empty))).isEqualTo(Reason.NO_DEVICE_READY);
        assertThat(Allocation.refusal(List.of())).isEqualTo(Reason.NO_DEVICE_READY);
    }

    @Test
    void what_is_kept_and_not_ready_is_not_ready() {
        Candidate mine = candidate(2, Keeping.ASKER, false, false, 10, MORNING, 0, false);
        Candidate anothers = candidate(3, Keeping.ANOTHER, false, false, 10, MORNING, 0, false);
        assertThat(Allocation.choose(List.of(mine, GOOD))).contains(GOOD);
        assertThat(Allocation.refusal(List.of(mine, anothers))).isEqualTo(Reason.NO_DEVICE_READY);
    }

    private static void assertChosen(Candidate better) {
        assertThat(Allocation.choose(List.of(GOOD, better))).contains(better);
        assertThat(Allocation.choose(List.of(better, GOOD))).contains(better);
    }

    private static Candidate candidate(
            int number, boolean fault, boolean ready, int percent, Instant since, int cycles, boolean doubtful) {
        return candidate(number, Keeping.NOBODY, fault, ready, percent, since, cycles, doubtful);
    }

    private static Candidate kept(int number, Keeping kept, int percent) {
        return candidate(number, kept, false, true, percent, MORNING, 0, false);
    }

    private static Candidate candidate(
            int number,
            Keeping kept,
            boolean fault,
            boolean ready,
            int percent,
            Instant since,
            int cycles,
            boolean doubtful) {
        return new Candidate(
                new UUID(0, number),
                new UUID(1, 0),
                new UUID(2, number),
                new UUID(3, 0),
                number,
                kept,
                fault,
                ready,
                percent,
                since,
                cycles,
                doubtful);
    }
}
