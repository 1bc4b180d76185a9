package io.smartlocker.scheduling.reservation;

import io.smartlocker.scheduling.shift.Need;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * What is reserved for whom before a shift. Each thing that it needs goes to the next person of the crew who has none of its
 * type yet, by reservation or in the hand, who may have one more, and who can reach one that is free; the one that is ready
 * first is taken.
 */
final class ReservationPlan {
    private static final Comparator<Candidate> READY_FIRST =
            Comparator.comparing(Candidate::readyAt).thenComparing(Candidate::device);

    private final List<Colleague> crew;
    private final List<Candidate> free;
    private final BiPredicate<UUID, UUID> reaches;
    private final Map<UUID, Set<UUID>> provided = new HashMap<>();
    private final Map<UUID, Integer> given = new HashMap<>();
    private final List<Wanted> wanted = new ArrayList<>();

    /**
     * Somebody who works the shift.
     *
     * @param mayHave how many more may be reserved
     * @param provided of which types there is one already, in the hand or by reservation
     */
    record Colleague(UUID id, int mayHave, Set<UUID> provided) {}

    /**
     * A device that could be reserved.
     *
     * @param readyAt when it is expected to be ready
     */
    record Candidate(UUID device, UUID type, UUID locker, Instant readyAt) {}

    /** Something to be reserved. */
    record Wanted(UUID user, UUID device, UUID deviceType) {}

    /** @param reaches whether a person may use a locker */
    ReservationPlan(List<Colleague> crew, Collection<Candidate> free, BiPredicate<UUID, UUID> reaches) {
        this.crew = crew;
        this.free = new ArrayList<>(free.stream().sorted(READY_FIRST).toList());
        this.reaches = reaches;
        crew.forEach(colleague -> provided.put(colleague.id(), new HashSet<>(colleague.provided())));
    }

    /** Whether anybody has still to be given anything; it is not worth a look for free devices else. */
    static boolean isWanted(List<Colleague> crew, List<Need> needs) {
        return crew.stream().filter(colleague -> colleague.mayHave() > 0).anyMatch(colleague -> needs.stream()
                .anyMatch(need -> !colleague.provided().contains(need.deviceType())));
    }

    /** What is still to be reserved. */
    List<Wanted> fill(List<Need> needs) {
        Map<UUID, Integer> open = new HashMap<>();
        needs.forEach(need -> open.merge(need.deviceType(), need.count(), Integer::sum));
        open.replaceAll((type, count) -> count
                - (int) provided.values().stream()
                        .filter(types -> types.contains(type))
                        .count());
        needs.stream()
                .sorted(Comparator.comparing(need -> need.device() == null))
                .forEach(need -> fill(need, open));
        return List.copyOf(wanted);
    }

    private void fill(Need need, Map<UUID, Integer> open) {
        for (int i = 0; i < need.count() && open.getOrDefault(need.deviceType(), 0) > 0; i++) {
            if (!give(need)) {
                return;
            }
            open.merge(need.deviceType(), -1, Integer::sum);
        }
    }

    private boolean give(Need need) {
        return crew.stream()
                .filter(colleague -> isInWant(colleague, need.deviceType()))
                .anyMatch(colleague -> best(colleague, need)
                        .map(candidate -> give(colleague, candidate))
                        .orElse(false));
    }

    private boolean isInWant(Colleague colleague, UUID type) {
        return !provided.getOrDefault(colleague.id(), Set.of()).contains(type)
                && given.getOrDefault(colleague.id(), 0) < colleague.mayHave();
    }

    private Optional<Candidate> best(Colleague colleague, Need need) {
        return free.stream()
                .filter(candidate -> candidate.type().equals(need.deviceType()))
                .filter(candidate -> need.device() == null || need.device().equals(candidate.device()))
                .filter(candidate -> reaches.test(colleague.id(), candidate.locker()))
                .findFirst();
    }

    private boolean give(Colleague colleague, Candidate candidate) {
        free.remove(candidate);
        provided.computeIfAbsent(colleague.id(), key -> new HashSet<>()).add(candidate.type());
        given.merge(colleague.id(), 1, Integer::sum);
        return wanted.add(new Wanted(colleague.id(), candidate.device(), candidate.type()));
    }
}
