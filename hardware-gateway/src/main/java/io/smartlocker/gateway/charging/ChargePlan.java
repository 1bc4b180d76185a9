package io.smartlocker.gateway.charging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Which outlets of a locker are on: never more than its budget covers. First comes what a person ordered; then what has begun its
 * turn, so that relays do not chatter; what waited too long; what the next shift needs; the lowest charge. What is full comes
 * last, and so gives its place to the next. What waited too long is not overtaken by something smaller: nothing below it begins
 * before there is room for it, which is after a turn at the latest. So everything that the budget covers at all gets its turn.
 *
 * @param turn how long a device keeps its place against others
 * @param longestWait after which a device goes before those that are needed more
 */
record ChargePlan(Duration turn, Duration longestWait) {

    private enum Rank {
        ORDERED,
        IN_TURN,
        OVERDUE,
        NEEDED,
        OTHER,
        FULL
    }

    /** @return the bays whose outlets are to be on, the most important first */
    List<UUID> choose(PowerBudget budget, Collection<Contender> contenders) {
        List<Contender> ranked = contenders.stream()
                .filter(contender -> budget.covers(contender.milliwatts()))
                .sorted(bestFirst())
                .toList();
        List<UUID> chosen = new ArrayList<>();
        PowerBudget left = budget;
        for (Contender contender : ranked) {
            if (left.covers(contender.milliwatts())) {
                left = left.without(contender.milliwatts());
                chosen.add(contender.bay());
            } else if (rank(contender) == Rank.OVERDUE) {
                return chosen;
            }
        }
        return chosen;
    }

    private Comparator<Contender> bestFirst() {
        return Comparator.comparing(this::rank)
                .thenComparing(this::waited, Comparator.reverseOrder())
                .thenComparing(contender -> !contender.needed())
                .thenComparingInt(Contender::percent)
                .thenComparing(contender -> !contender.on())
                .thenComparingInt(Contender::number)
                .thenComparing(Contender::bay);
    }

    private Rank rank(Contender contender) {
        boolean inTurn = contender.on() && contender.since().compareTo(turn) < 0;
        if (contender.ordered() && (inTurn || !contender.on())) {
            return Rank.ORDERED;
        }
        if (contender.full()) {
            return Rank.FULL;
        }
        if (inTurn) {
            return Rank.IN_TURN;
        }
        if (!contender.on() && contender.since().compareTo(longestWait) >= 0) {
            return Rank.OVERDUE;
        }
        return contender.needed() ? Rank.NEEDED : Rank.OTHER;
    }

    /** Counts among those alone that waited too long. */
    private Duration waited(Contender contender) {
        return rank(contender) == Rank.OVERDUE ? contender.since() : Duration.ZERO;
    }
}
