package io.smartlocker.scheduling.forecast;

import io.smallrye.mutiny.Uni;
import io.smartlocker.scheduling.calendar.Calendar;
import io.smartlocker.scheduling.calendar.Duty;
import io.smartlocker.scheduling.reservation.ReservedByHand;
import io.smartlocker.scheduling.supply.Supply;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Looks up what the model needs. Works in the session under way. */
@ApplicationScoped
class Forecast {
    private final Calendar calendar;
    private final ReservedByHand reservedByHand;
    private final Supply supply;

    Forecast(Calendar calendar, ReservedByHand reservedByHand, Supply supply) {
        this.calendar = calendar;
        this.reservedByHand = reservedByHand;
        this.supply = supply;
    }

    /** The figures of all shifts at a location that begin from now on. */
    Uni<List<Figure>> at(UUID location, UUID organization, Instant now, Instant until) {
        return calendar.at(location, organization, now, until)
                .map(duties -> duties.stream().filter(Forecast::needsAnything).toList())
                .flatMap(duties -> duties.isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : reservedByHand.at(location, now, until).flatMap(reserved -> supply.at(location, organization)
                                .map(devices -> new ForecastModel(devices, now).of(Demands.of(duties, reserved)))));
    }

    private static boolean needsAnything(Duty duty) {
        return !duty.shift().needs().isEmpty();
    }
}
