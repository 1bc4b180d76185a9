package io.smartlocker.locker.setting;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What holds somewhere, each with the level that it comes from. Where nobody set anything there is no value: a kiosk then
 * does as it is built, a person may hold what is allowed to the person, and alarms have this service's own limits.
 */
@RegisterForReflection
public record Effective(
        Amount pulseMillis,
        Amount leftOpenSeconds,
        Choice charging,
        Amount itemAllowance,
        Amount cutOffAlarmMinutes,
        Amount leaseWarningMinutes) {

    /**
     * @param value absent when nobody set it
     * @param from the level that it comes from, absent with the value
     */
    @RegisterForReflection
    public record Amount(
            @Nullable Integer value,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Level from) {}

    /** The same of what is either so or not. */
    @RegisterForReflection
    public record Choice(
            @Nullable Boolean value,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Level from) {}

    /** @param nearestFirst what is set from the thing's own level up to the organisation */
    static Effective of(List<PlaceSettings> nearestFirst) {
        return new Effective(
                amount(nearestFirst, Values::pulseMillis),
                amount(nearestFirst, Values::leftOpenSeconds),
                first(nearestFirst, Values::charging)
                        .map(set -> new Choice(set.values().charging(), set.level()))
                        .orElseGet(() -> new Choice(null, null)),
                amount(nearestFirst, Values::itemAllowance),
                amount(nearestFirst, Values::cutOffAlarmMinutes),
                amount(nearestFirst, Values::leaseWarningMinutes));
    }

    private static Amount amount(List<PlaceSettings> nearestFirst, Function<Values, @Nullable Integer> value) {
        return first(nearestFirst, value)
                .map(set -> new Amount(value.apply(set.values()), set.level()))
                .orElseGet(() -> new Amount(null, null));
    }

    private static Optional<PlaceSettings> first(
            List<PlaceSettings> nearestFirst, Function<Values, ? extends @Nullable Object> value) {
        return nearestFirst.stream()
                .filter(set -> Objects.nonNull(value.apply(set.values())))
                .findFirst();
    }
}
