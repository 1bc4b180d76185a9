package io.smartlocker.gateway.decision;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which device a person gets: no critical fault, ready, kept for nobody else; one kept for the person, highest charge, longest
 * rested, fewest cycles; the lowest bay number settles a tie. A bay whose door is in doubt comes last.
 */
public final class Allocation {
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::doubtful)
            .thenComparing(candidate -> candidate.kept() != Keeping.ASKER)
            .thenComparing(Comparator.comparingInt(Candidate::chargePercent).reversed())
            .thenComparing(Candidate::restedSince)
            .thenComparingInt(Candidate::cycles)
            .thenComparingInt(Candidate::number);

    private Allocation() {}

    /** Whether the device may be handed to the person who asks. */
    public static boolean ready(Candidate candidate) {
        return obstacle(candidate).isEmpty();
    }

    public static Optional<Candidate> choose(Collection<Candidate> candidates) {
        return candidates.stream().filter(Allocation::ready).min(BEST_FIRST);
    }

    /** Why none of these is handed out. */
    public static Reason refusal(Collection<Candidate> candidates) {
        boolean reserved = candidates.stream()
                .map(Allocation::obstacle)
                .flatMap(Optional::stream)
                .anyMatch(Reason.RESERVED::equals);
        return reserved ? Reason.RESERVED : Reason.NO_DEVICE_READY;
    }

    private static Optional<Reason> obstacle(Candidate candidate) {
        if (candidate.criticalFault() || !candidate.ready()) {
            return Optional.of(Reason.NO_DEVICE_READY);
        }
        return switch (candidate.kept()) {
            case NOBODY, ASKER -> Optional.empty();
            case ANOTHER -> Optional.of(Reason.RESERVED);
        };
    }
}
