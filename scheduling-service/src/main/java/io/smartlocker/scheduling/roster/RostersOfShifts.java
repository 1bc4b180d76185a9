package io.smartlocker.scheduling.roster;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.scheduling.shift.OfShifts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** A shift's rosters go with it. */
@ApplicationScoped
class RostersOfShifts implements OfShifts {
    private final Rosters rosters;
    private final RosterNews news;

    RostersOfShifts(Rosters rosters, RosterNews news) {
        this.rosters = rosters;
        this.news = news;
    }

    @Override
    public Uni<Void> remove(UUID shift, Caller caller) {
        return rosters.ofShift(shift).call(this::remove).flatMap(gone -> news.over(told(gone)));
    }

    private Uni<Void> remove(List<Roster> gone) {
        return Multi.createFrom()
                .iterable(gone)
                .onItem()
                .transformToUniAndConcatenate(rosters::remove)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static List<Roster> told(List<Roster> rosters) {
        return rosters.stream().filter(roster -> roster.told).toList();
    }
}
