package io.smartlocker.contracts.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who works a shift. A roster is the last word about its day: where there is one, those on it work and nobody else does.
 *
 * @param users who usually works it, beside the members of {@code groups}
 * @param rosters who works it on a certain day
 */
public record ShiftCrew(Collection<UUID> users, Collection<UUID> groups, Map<LocalDate, List<UUID>> rosters) {
    /** Whether somebody works the occurrence that begins on a day. */
    public boolean includes(UUID person, Collection<UUID> personsGroups, LocalDate day) {
        List<UUID> rostered = rosters.get(day);
        return rostered == null
                ? users.contains(person) || groups.stream().anyMatch(personsGroups::contains)
                : rostered.contains(person);
    }
}
