package io.smartlocker.scheduling.roster;

import io.smallrye.mutiny.Uni;
import io.smartlocker.scheduling.Days;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who works by roster, for those who plan with it. */
@ApplicationScoped
public class RosteredCrews {
    private final Rosters rosters;

    RosteredCrews(Rosters rosters) {
        this.rosters = rosters;
    }

    /** The people of each day that has a roster, in the session under way. */
    public Uni<Map<ShiftDay, List<UUID>>> of(Collection<UUID> shifts, Days days) {
        return rosters.of(shifts, days).map(found -> found.stream()
                .collect(Collectors.toMap(roster -> new ShiftDay(roster.shift, roster.day), Roster::users)));
    }
}
