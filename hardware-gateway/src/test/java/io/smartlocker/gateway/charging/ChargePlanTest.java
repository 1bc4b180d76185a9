package io.smartlocker.gateway.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Who gets power when there is not enough for all. */
class ChargePlanTest {
    private static final Duration TURN = Duration.ofMinutes(10);
    private static final Duration LONGEST_WAIT = Duration.ofHours(4);
    private static final long WATT = 1_000;

    private final ChargePlan plan = new ChargePlan(TURN, LONGEST_WAIT);

    @Property(tries = 1_000)
    void the_budget_is_never_exceeded(
            @ForAll @LongRange(max = 200_000) long budget, @ForAll("contenders") List<Contender> contenders) {
        List<UUID> chosen = plan.choose(new PowerBudget(budget), contenders);

        assertThat(drawn(chosen, contenders)).isLessThanOrEqualTo(budget);
        assertThat(chosen).doesNotHaveDuplicates();
    }

    @Property(tries = 1_000)
    void the_same_is_chosen_in_whatever_order_they_are_looked_at(
            @ForAll @LongRange(max = 200_000) long budget,
            @ForAll("contenders") List<Contender> contenders,
            @ForAll long seed) {
        List<Contender> shuffled = new ArrayList<>(contenders);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(plan.choose(new PowerBudget(budget), shuffled))
                .isEqualTo(plan.choose(new PowerBudget(budget), contenders));
    }

    @Property(tries = 1_000)
    void of_those_that_have_just_come_the_needed_are_first_and_then_the_lowest(
            @ForAll @LongRange(min = 1, max = 12) long places, @ForAll("contenders") List<Contender> contenders) {
        List<Contender> alike = contenders.stream()
                .map(each -> contender(each.number(), 10 * WATT, each.needed(), each.percent(), false, Duration.ZERO))
                .toList();

        assertThat(plan.choose(new PowerBudget(places * 10 * WATT), alike))
                .isEqualTo(alike.stream()
                        .sorted(Comparator.comparing((Contender each) -> !each.needed())
                                .thenComparingInt(Contender::percent)
                                .thenComparingInt(Contender::number))
                        .limit(places)
                        .map(Contender::bay)
                        .toList());
    }

    /** A site with devices of all kinds; some never get full, and shifts go on needing them. */
    @Property(tries = 40)
    void in_the_end_everything_is_charged(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1, max = 30) Long> watts) {
        long most = Collections.max(watts);
        ChargingSite site = new ChargingSite(plan, new PowerBudget(most * WATT), watts);

        site.run(Duration.ofHours(4L + 8L * watts.size()));

        assertThat(site.worstDraw()).isLessThanOrEqualTo(most * WATT);
        assertThat(site.charged()).allSatisfy(charged -> assertThat(charged).isGreaterThanOrEqualTo(TURN));
        assertThat(site.longestWait()).isLessThanOrEqualTo(LONGEST_WAIT.plus(TURN.multipliedBy(4L * watts.size())));
    }

    @Test
    void a_full_one_gives_its_place_to_the_next() {
        Contender full = new Contender(bay(1), 1, 10 * WATT, false, true, true, 100, true, Duration.ofMinutes(1));
        Contender waiting = contender(2, 10 * WATT, false, 90, false, Duration.ZERO);

        assertThat(choose(10, full, waiting)).containsExactly(waiting.bay());
        assertThat(choose(20, full, waiting)).containsExactly(waiting.bay(), full.bay());
    }

    @Test
    void one_in_its_turn_keeps_its_place_and_loses_it_after() {
        Contender lower = contender(2, 10 * WATT, false, 0, false, Duration.ZERO);

        assertThat(choose(10, contender(1, 10 * WATT, false, 50, true, TURN.minusSeconds(1)), lower))
                .containsExactly(bay(1));
        assertThat(choose(10, contender(1, 10 * WATT, false, 50, true, TURN), lower))
                .containsExactly(bay(2));
    }

    @Test
    void what_a_person_orders_comes_before_one_in_its_turn() {
        Contender inTurn = contender(1, 10 * WATT, true, 0, true, Duration.ofMinutes(1));
        Contender ordered = new Contender(bay(2), 2, 10 * WATT, true, false, false, 80, false, Duration.ZERO);

        assertThat(choose(10, inTurn, ordered)).containsExactly(ordered.bay());
    }

    @Test
    void one_that_waited_too_long_goes_before_the_needed_and_is_not_overtaken_by_a_smaller_one() {
        Contender big = contender(1, 20 * WATT, false, 99, false, LONGEST_WAIT);
        Contender small = contender(2, 5 * WATT, true, 0, false, Duration.ZERO);
        Contender inTurn = contender(3, 5 * WATT, false, 50, true, Duration.ofMinutes(9));

        assertThat(choose(20, small, inTurn, big))
                .as("there is no room for it yet, and what is left is kept")
                .containsExactly(inTurn.bay());
        assertThat(choose(20, small, big)).containsExactly(big.bay());
    }

    @Test
    void what_the_budget_never_covers_keeps_nobody_from_charging() {
        Contender tooBig = contender(1, 30 * WATT, true, 0, false, LONGEST_WAIT.multipliedBy(9));
        Contender other = contender(2, 10 * WATT, false, 50, false, Duration.ZERO);

        assertThat(choose(20, tooBig, other)).containsExactly(other.bay());
        assertThat(choose(0, other)).isEmpty();
    }

    private List<UUID> choose(int watts, Contender... contenders) {
        return plan.choose(PowerBudget.ofWatts(watts), List.of(contenders));
    }

    @Provide
    Arbitrary<List<Contender>> contenders() {
        Arbitrary<Contender> one = Combinators.combine(
                        Arbitraries.longs().between(0, 60_000),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 400))
                .as((draw, ordered, needed, full, percent, on, minutes) -> new Contender(
                        bay(0), 0, draw, ordered, needed, full, percent, on, Duration.ofMinutes(minutes)));
        return one.list().ofMaxSize(12).map(ChargePlanTest::numbered);
    }

    private static List<Contender> numbered(List<Contender> all) {
        List<Contender> numbered = new ArrayList<>();
        for (Contender each : all) {
            int number = numbered.size() + 1;
            numbered.add(new Contender(
                    bay(number),
                    number,
                    each.milliwatts(),
                    each.ordered(),
                    each.needed(),
                    each.full(),
                    each.percent(),
                    each.on(),
                    each.since()));
        }
        return numbered;
    }

    private static long drawn(List<UUID> chosen, List<Contender> contenders) {
        return contenders.stream()
                .filter(each -> chosen.contains(each.bay()))
                .mapToLong(Contender::milliwatts)
                .sum();
    }

    private static Contender contender(
            int number, long milliwatts, boolean needed, int percent, boolean on, Duration since) {
        return new Contender(bay(number), number, milliwatts, false, needed, false, percent, on, since);
    }

    private static UUID bay(int number) {
        return new UUID(0, number);
    }
}
