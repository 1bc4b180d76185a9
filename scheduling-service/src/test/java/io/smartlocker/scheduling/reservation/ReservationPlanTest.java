package io.smartlocker.scheduling.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.scheduling.reservation.ReservationPlan.Candidate;
import io.smartlocker.scheduling.reservation.ReservationPlan.Colleague;
import io.smartlocker.scheduling.reservation.ReservationPlan.Wanted;
import io.smartlocker.scheduling.shift.Need;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReservationPlanTest {
    private static final Instant NOW = Instant.parse("2026-06-01T04:00:00Z");
    private static final UUID SCANNER = new UUID(1, 1);
    private static final UUID RADIO = new UUID(1, 2);
    private static final UUID ANNA = new UUID(2, 1);
    private static final UUID BEN = new UUID(2, 2);
    private static final UUID CLARA = new UUID(2, 3);
    private static final UUID LOCKER = new UUID(3, 1);
    private static final UUID FAR_LOCKER = new UUID(3, 2);

    @Test
    void each_thing_needed_goes_to_the_next_of_the_crew_and_the_first_that_is_ready_is_taken() {
        List<Wanted> wanted = plan(
                        List.of(free(ANNA), free(BEN), free(CLARA)),
                        List.of(scanner(1, NOW.plusSeconds(60)), scanner(2, NOW), scanner(3, NOW.plusSeconds(120))))
                .fill(List.of(new Need(SCANNER, null, 2)));

        assertThat(wanted).containsExactly(new Wanted(ANNA, id(2), SCANNER), new Wanted(BEN, id(1), SCANNER));
    }

    @Test
    void whoever_has_one_already_is_not_given_another_and_counts() {
        List<Wanted> wanted = plan(
                        List.of(new Colleague(ANNA, 1, Set.of(SCANNER)), free(BEN), free(CLARA)),
                        List.of(scanner(1, NOW), scanner(2, NOW)))
                .fill(List.of(new Need(SCANNER, null, 2)));

        assertThat(wanted).containsExactly(new Wanted(BEN, id(1), SCANNER));
    }

    @Test
    void nobody_gets_more_than_he_may_have() {
        List<Wanted> wanted = plan(
                        List.of(free(ANNA)), List.of(scanner(1, NOW), new Candidate(id(9), RADIO, LOCKER, NOW)))
                .fill(List.of(new Need(SCANNER, null, 1), new Need(RADIO, null, 1)));

        assertThat(wanted).containsExactly(new Wanted(ANNA, id(1), SCANNER));
    }

    @Test
    void a_device_that_somebody_cannot_reach_goes_to_one_who_can() {
        Candidate far = new Candidate(id(1), SCANNER, FAR_LOCKER, NOW);
        List<Wanted> wanted = new ReservationPlan(
                        List.of(free(ANNA), free(BEN)),
                        List.of(far),
                        (person, locker) -> locker.equals(LOCKER) || person.equals(BEN))
                .fill(List.of(new Need(SCANNER, null, 2)));

        assertThat(wanted).containsExactly(new Wanted(BEN, id(1), SCANNER));
    }

    @Test
    void a_device_needed_by_name_is_that_one_and_no_other() {
        List<Wanted> wanted = plan(
                        List.of(free(ANNA), free(BEN)), List.of(scanner(1, NOW), scanner(2, NOW.plusSeconds(60))))
                .fill(List.of(new Need(SCANNER, null, 1), new Need(SCANNER, id(2), 1)));

        assertThat(wanted).containsExactly(new Wanted(ANNA, id(2), SCANNER), new Wanted(BEN, id(1), SCANNER));
        assertThat(plan(List.of(free(ANNA)), List.of(scanner(1, NOW))).fill(List.of(new Need(SCANNER, id(2), 1))))
                .isEmpty();
    }

    @Test
    void nothing_is_wanted_where_everybody_has_one_or_may_have_no_more() {
        List<Need> needs = List.of(new Need(SCANNER, null, 2));

        assertThat(ReservationPlan.isWanted(List.of(free(ANNA)), needs)).isTrue();
        assertThat(ReservationPlan.isWanted(
                        List.of(new Colleague(ANNA, 1, Set.of(SCANNER)), new Colleague(BEN, 0, Set.of())), needs))
                .isFalse();
    }

    private static ReservationPlan plan(List<Colleague> crew, List<Candidate> free) {
        return new ReservationPlan(crew, free, (person, locker) -> true);
    }

    private static Colleague free(UUID person) {
        return new Colleague(person, 1, Set.of());
    }

    private static Candidate scanner(int number, Instant readyAt) {
        return new Candidate(id(number), SCANNER, LOCKER, readyAt);
    }

    private static UUID id(int number) {
        return new UUID(4, number);
    }
}
