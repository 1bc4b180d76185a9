package io.smartlocker.gateway.decision;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which device a person gets: no critical fault, ready, highest charge, longest rested, fewest cycles; the lowest bay
 * number settles a tie. A bay whose door is in doubt comes last, so that the next person is not sent to a jammed door.
 */
public final class Allocation {
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::doubtful)
            .thenComparing(Comparator.comparingInt(Candidate::chargePercent).reversed())
            .thenComparing(Candidate::restedSince)
            .thenComparingInt(Candidate::cycles)
            .thenComparingInt(Candidate::number);

    private Allocation() {}

    /** Whether the device may be handed out at all. */
    public static boolean ready(Candidate candidate) {
        return !candidate.criticalFault() && candidate.ready();
    }

    public static Optional<Candidate> choose(Collection<Candidate> candidates) {
        return candidates.stream().filter(Allocation::ready).min(BEST_FIRST);
    }
}
