package io.smartlocker.scheduling.roster;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who works a shift on a day, as the API shows it. */
@RegisterForReflection
public record RosterView(
        UUID id, UUID shift, LocalDate day, List<UUID> users, long version, Instant createdAt, Instant updatedAt) {
    static RosterView of(Roster roster) {
        return new RosterView(
                roster.id,
                roster.shift,
                roster.day,
                roster.users(),
                roster.version,
                roster.createdAt,
                roster.updatedAt);
    }
}
