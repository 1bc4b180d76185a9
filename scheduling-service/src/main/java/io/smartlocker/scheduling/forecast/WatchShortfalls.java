package io.smartlocker.scheduling.forecast;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.scheduling.SchedulingConfig;
import io.smartlocker.scheduling.rounds.Chore;
import io.smartlocker.scheduling.rounds.OneReplica;
import io.smartlocker.scheduling.shift.PlannedShifts;
import io.smartlocker.scheduling.shift.PlannedShifts.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks ahead at all locations, some at a time, and tells of shortfalls that appear or grow. */
@ApplicationScoped
class WatchShortfalls implements Chore {
    private static final int PLACES_AT_ONCE = 20;

    private final PlannedShifts shifts;
    private final Forecast forecast;
    private final Shortfalls shortfalls;
    private final TellShortfall tellShortfall;
    private final SchedulingConfig.Forecast config;

    /** How far this look has come; only the chore's own thread moves it. */
    private volatile @Nullable UUID seen;

    WatchShortfalls(
            PlannedShifts shifts,
            Forecast forecast,
            Shortfalls shortfalls,
            TellShortfall tellShortfall,
            SchedulingConfig config) {
        this.shifts = shifts;
        this.forecast = forecast;
        this.shortfalls = shortfalls;
        this.tellShortfall = tellShortfall;
        this.config = config.forecast();
    }

    @Override
    public String name() {
        return "forecast";
    }

    @Override
    public Duration pace() {
        return config.pace();
    }

    @Override
    public Uni<Boolean> work() {
        Instant now = Instant.now();
        return OneReplica.only(name(), () -> shifts.placesWithNeeds(seen, PLACES_AT_ONCE)
                .call(places -> watch(places, now))
                .call(places -> shortfalls.forget(LocalDate.ofInstant(now, ZoneOffset.UTC)))
                .map(this::goOn));
    }

    private boolean goOn(List<Place> places) {
        boolean more = places.size() == PLACES_AT_ONCE;
        seen = more ? places.getLast().location() : null;
        return more;
    }

    private Uni<Void> watch(List<Place> places, Instant now) {
        return Multi.createFrom()
                .iterable(places)
                .onItem()
                .transformToUniAndConcatenate(place -> forecast.at(
                                place.location(), place.organization(), now, now.plus(config.horizon()))
                        .flatMap(figures -> figures.isEmpty() ? Uni.createFrom().voidItem() : note(figures, now)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> note(List<Figure> figures, Instant now) {
        return shortfalls.note(figures, now, now.minus(config.settles())).flatMap(told -> Multi.createFrom()
                .iterable(figures)
                .filter(figure -> told.contains(Shortfalls.Key.of(figure)))
                .onItem()
                .transformToUniAndConcatenate(tellShortfall::of)
                .collect()
                .last()
                .replaceWithVoid());
    }
}
