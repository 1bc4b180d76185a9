package io.smartlocker.scheduling.reservation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.scheduling.SchedulingConfig;
import io.smartlocker.scheduling.calendar.Calendar;
import io.smartlocker.scheduling.calendar.Duty;
import io.smartlocker.scheduling.rounds.Chore;
import io.smartlocker.scheduling.rounds.OneReplica;
import io.smartlocker.scheduling.shift.PlannedShifts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Keeps reservations as they should be: over when they are, on devices that can be used, and made for shifts that are about
 * to begin. It looks at what is known now, not at what changed, so that it is right in whatever order it came to be known.
 */
@ApplicationScoped
class KeepReservations implements Chore {
    /** A shift lasts a day at most. */
    private static final Duration LONGEST_SHIFT = Duration.ofDays(1);

    private final PlannedShifts shifts;
    private final Calendar calendar;
    private final WithdrawReservations withdraw;
    private final ReplaceUnfit replaceUnfit;
    private final PlanReservations planReservations;
    private final Reservations reservations;
    private final SchedulingConfig.Reservations config;

    KeepReservations(
            PlannedShifts shifts,
            Calendar calendar,
            WithdrawReservations withdraw,
            ReplaceUnfit replaceUnfit,
            PlanReservations planReservations,
            Reservations reservations,
            SchedulingConfig config) {
        this.shifts = shifts;
        this.calendar = calendar;
        this.withdraw = withdraw;
        this.replaceUnfit = replaceUnfit;
        this.planReservations = planReservations;
        this.reservations = reservations;
        this.config = config.reservations();
    }

    @Override
    public String name() {
        return "reservations";
    }

    @Override
    public Duration pace() {
        return config.pace();
    }

    @Override
    public Uni<Boolean> work() {
        Instant now = Instant.now();
        return OneReplica.only(name(), () -> withdraw.runOut(now)
                .call(ended -> reservations.flush())
                .flatMap(ended -> replaceUnfit.replace(now).map(replaced -> ended || replaced))
                .flatMap(before -> duties(now).flatMap(duties -> withdraw.unfounded(duties, now)
                        .call(withdrawn -> reservations.flush())
                        .flatMap(withdrawn -> plan(duties, now).map(planned -> before || withdrawn || planned))))
                .call(worked -> reservations.forgetOver(now.minus(config.keep()))));
    }

    private Uni<List<Duty>> duties(Instant now) {
        return shifts.reserving()
                .flatMap(reserving -> calendar.of(reserving, now.minus(LONGEST_SHIFT), now.plus(config.ahead())));
    }

    private Uni<Boolean> plan(List<Duty> duties, Instant now) {
        return Multi.createFrom()
                .iterable(duties)
                .filter(duty -> duty.times().from().isAfter(now))
                .filter(duty -> !duty.shift().needs().isEmpty() && !duty.named().isEmpty())
                .onItem()
                .transformToUniAndConcatenate(duty -> planReservations.plan(duty, now))
                .collect()
                .asList()
                .map(planned -> planned.contains(true));
    }
}
