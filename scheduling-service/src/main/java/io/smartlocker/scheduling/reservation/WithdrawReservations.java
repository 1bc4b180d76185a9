package io.smartlocker.scheduling.reservation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.scheduling.SchedulingConfig;
import io.smartlocker.scheduling.calendar.Duty;
import io.smartlocker.scheduling.roster.ShiftDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ends reservations for which there is no reason any more. Works in the transaction under way. */
@ApplicationScoped
class WithdrawReservations {
    private final Reservations reservations;
    private final ReservationNews news;
    private final Hold hold;

    WithdrawReservations(Reservations reservations, ReservationNews news, SchedulingConfig config) {
        this.reservations = reservations;
        this.news = news;
        this.hold = new Hold(config.reservations().leastHold());
    }

    /** Those whose time is over; true when there were any. */
    Uni<Boolean> runOut(Instant now) {
        return reservations.runOut(now).flatMap(over -> end(over, ReservationStatus.UNUSED, now));
    }

    /**
     * Those made for shifts that are not worked as they were then: another time, other people, or not at all.
     *
     * @param duties all shifts for which something is reserved now
     */
    Uni<Boolean> unfounded(Collection<Duty> duties, Instant now) {
        Map<ShiftDay, Duty> byDay = duties.stream().collect(Collectors.toMap(Duty::shiftDay, Function.identity()));
        return reservations
                .inForceForShifts()
                .map(made -> made.stream()
                        .filter(reservation -> !isFounded(reservation, byDay.get(dayOf(reservation))))
                        .toList())
                .flatMap(unfounded -> end(unfounded, ReservationStatus.WITHDRAWN, now));
    }

    private boolean isFounded(Reservation reservation, @Nullable Duty duty) {
        return duty != null
                && duty.named().contains(reservation.user)
                && hold.until(duty).equals(reservation.ends);
    }

    private static ShiftDay dayOf(Reservation reservation) {
        return new ShiftDay(Objects.requireNonNull(reservation.shift), Objects.requireNonNull(reservation.day));
    }

    private Uni<Boolean> end(List<Reservation> over, ReservationStatus how, Instant now) {
        return Multi.createFrom()
                .iterable(over)
                .onItem()
                .transformToUniAndConcatenate(reservation -> {
                    reservation.end(how, now);
                    return news.ended(reservation, null);
                })
                .collect()
                .last()
                .replaceWith(!over.isEmpty());
    }
}
