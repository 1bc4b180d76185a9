package io.smartlocker.scheduling.roster;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.scheduling.SchedulingConfig;
import io.smartlocker.scheduling.rounds.Chore;
import io.smartlocker.scheduling.shift.PlannedShift;
import io.smartlocker.scheduling.shift.PlannedShifts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes back what others know of days that are over; here it stays, to be looked up. */
@ApplicationScoped
class CloseRosters implements Chore {
    private final Rosters rosters;
    private final PlannedShifts shifts;
    private final RosterNews news;
    private final Duration pace;

    CloseRosters(Rosters rosters, PlannedShifts shifts, RosterNews news, SchedulingConfig config) {
        this.rosters = rosters;
        this.shifts = shifts;
        this.news = news;
        this.pace = config.rosters().pace();
    }

    @Override
    public String name() {
        return "rosters";
    }

    @Override
    public Duration pace() {
        return pace;
    }

    /** Another replica that closes the same day fails by its version, and finds nothing the next time. */
    @Override
    public Uni<Boolean> work() {
        Instant now = Instant.now();
        LocalDate yesterday = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
        return rosters.toldUntil(yesterday)
                .flatMap(told -> over(told, now))
                .invoke(over -> over.forEach(roster -> roster.told = false))
                .call(over -> news.over(over))
                .map(over -> !over.isEmpty());
    }

    private Uni<List<Roster>> over(List<Roster> told, Instant now) {
        return Multi.createFrom()
                .iterable(told.stream()
                        .collect(Collectors.groupingBy(roster -> roster.organization))
                        .entrySet())
                .onItem()
                .transformToUniAndConcatenate(entry -> over(entry.getKey(), entry.getValue(), now))
                .collect()
                .asList()
                .map(all -> all.stream().flatMap(List::stream).toList());
    }

    private Uni<List<Roster>> over(UUID organization, List<Roster> told, Instant now) {
        return shifts.some(told.stream().map(roster -> roster.shift).collect(Collectors.toSet()), organization)
                .map(found -> {
                    var zones = found.stream().collect(Collectors.toMap(PlannedShift::id, PlannedShift::zone));
                    return told.stream()
                            .filter(roster -> RosterRules.isOver(
                                    roster.day, zones.getOrDefault(roster.shift, ZoneOffset.UTC), now))
                            .toList();
                });
    }
}
