package io.smartlocker.scheduling.forecast;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.scheduling.calendar.Duty;
import io.smartlocker.scheduling.supply.Basis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a coming shift will have enough devices of a type, as the API shows it.
 *
 * @param needed what the shift says it needs, and what is reserved by hand at its start
 * @param reserved how many of these are reserved by hand
 * @param readyNow how many could be handed out now
 * @param expected how many are taken to be ready when it begins
 * @param shortfall how many will be missing
 */
@RegisterForReflection
record ForecastView(
        UUID shift,
        String name,
        LocalDate day,
        Instant from,
        Instant until,
        UUID deviceType,
        int needed,
        int reserved,
        int readyNow,
        int expected,
        int shortfall,
        List<AssumptionView> assumptions) {

    /**
     * What is assumed of some devices.
     *
     * @param counted whether they are taken to be ready when the shift begins
     * @param estimated no sensor tells
     * @param freeAt by when they are, or should be, back; absent when they stand in bays
     * @param chargeMinutes how long they have to charge from then on
     * @param readyAt by when they are ready; absent when they are not counted on at all
     * @param text the same in words, with times as the clock shows them at the location
     */
    @RegisterForReflection
    record AssumptionView(
            Basis basis,
            int count,
            boolean counted,
            boolean estimated,
            @Nullable Instant freeAt,
            long chargeMinutes,
            @Nullable Instant readyAt,
            String text) {
        static AssumptionView of(Assumption it, AssumptionText text) {
            return new AssumptionView(
                    it.basis(),
                    it.count(),
                    it.counted(),
                    it.estimated(),
                    it.freeAt(),
                    it.charge().toMinutes(),
                    it.readyAt(),
                    text.of(it));
        }
    }

    static ForecastView of(Figure figure) {
        Demand demand = figure.demand();
        Duty duty = demand.duty();
        AssumptionText text = new AssumptionText(duty.shift().zone(), duty.day());
        return new ForecastView(
                duty.shift().id(),
                duty.shift().state().name(),
                duty.day(),
                demand.start(),
                demand.end(),
                demand.deviceType(),
                demand.needed(),
                demand.reserved(),
                figure.readyNow(),
                figure.expected(),
                figure.shortfall(),
                figure.assumptions().stream()
                        .map(each -> AssumptionView.of(each, text))
                        .toList());
    }
}
