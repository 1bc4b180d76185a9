package io.smartlocker.scheduling.calendar;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A shift that takes place on a day, as the API shows it.
 *
 * @param day on which it begins, where it is worked
 * @param from inclusive
 * @param until exclusive
 * @param exceptional not at the usual times, or an extra day
 * @param rostered whether the day has a roster; then {@code users} are those on it, and no group works
 * @param overlaps what else is worked at the location at the same time
 * @param doubleBooked who is named both here and in something that overlaps
 */
@RegisterForReflection
record OccurrenceView(
        UUID shift,
        String name,
        UUID location,
        LocalDate day,
        Instant from,
        Instant until,
        boolean exceptional,
        boolean rostered,
        List<UUID> users,
        List<UUID> groups,
        List<Overlap> overlaps,
        List<UUID> doubleBooked) {

    /** Something that is worked at the same time. */
    @RegisterForReflection
    record Overlap(UUID shift, LocalDate day) {}

    /** @param all what takes place around it */
    static OccurrenceView of(Duty duty, Collection<Duty> all) {
        List<Duty> overlapping = all.stream()
                .filter(other -> !other.shiftDay().equals(duty.shiftDay()) && other.overlaps(duty))
                .toList();
        boolean rostered = duty.rostered() != null;
        return new OccurrenceView(
                duty.shift().id(),
                duty.shift().state().name(),
                duty.shift().location(),
                duty.day(),
                duty.times().from(),
                duty.times().until(),
                duty.shift().isExceptional(duty.day()),
                rostered,
                duty.named(),
                rostered ? List.of() : duty.shift().state().groups(),
                overlapping.stream()
                        .map(other -> new Overlap(other.shift().id(), other.day()))
                        .toList(),
                duty.named().stream()
                        .filter(user -> overlapping.stream()
                                .anyMatch(other -> other.named().contains(user)))
                        .toList());
    }
}
