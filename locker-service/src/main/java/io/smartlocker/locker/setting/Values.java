package io.smartlocker.locker.setting;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * What is set at one level; what is absent is inherited.
 *
 * @param pulseMillis how long a solenoid is energised
 * @param leftOpenSeconds how long a door may stand open before that is an alarm
 * @param charging whether outlets may be on
 * @param itemAllowance how many devices a person may hold at once and still take one here, however many the person may hold
 *     elsewhere; not of a bay
 * @param cutOffAlarmMinutes how long nothing may be heard of a kiosk before that is an alarm; of organisation and location
 * @param leaseWarningMinutes how long before the end of a kiosk's lease that is an alarm; of organisation and location
 */
@RegisterForReflection
public record Values(
        @Nullable @Min(50) @Max(1_000) Integer pulseMillis,
        @Nullable @Min(5) @Max(3_600) Integer leftOpenSeconds,
        @Nullable Boolean charging,
        @Nullable @Min(0) @Max(100) Integer itemAllowance,
        @Nullable @Min(1) @Max(10_080) Integer cutOffAlarmMinutes,
        @Nullable @Min(1) @Max(10_080) Integer leaseWarningMinutes) {
    static final Values NONE = new Values(null, null, null, null, null, null);

    /** @throws ProblemException 400 naming what cannot be set at the level */
    void requireFor(Level level) {
        switch (level) {
            case ORGANIZATION, LOCATION -> {}
            case LOCKER -> requireNoneOfKiosks();
            case BAY -> {
                requireNoneOfKiosks();
                absent(itemAllowance, "itemAllowance", "Set it for a locker, a location or the organisation.");
            }
        }
    }

    private void requireNoneOfKiosks() {
        absent(cutOffAlarmMinutes, "cutOffAlarmMinutes", "Set it for a location or the organisation.");
        absent(leaseWarningMinutes, "leaseWarningMinutes", "Set it for a location or the organisation.");
    }

    private static void absent(@Nullable Integer value, String field, String message) {
        if (value != null) {
            throw ProblemException.of(CommonProblem.INVALID, field, message);
        }
    }
}
