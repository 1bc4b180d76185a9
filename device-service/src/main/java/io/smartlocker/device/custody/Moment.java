package io.smartlocker.device.custody;

import io.smartlocker.device.FactPosition;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When something happened that a person records: now, or when the person says; never ahead of us, nor out of memory. */
final class Moment {
    private static final Duration MEMORY = Duration.ofDays(366);

    private Moment() {}

    /**
     * The moment.
     *
     * @param said absent for now, which is after all that is known of the device
     * @param newest the newest facts about the device, and about the bay
     * @throws ProblemException 400 naming {@code at}
     */
    static Instant of(@Nullable Instant said, @Nullable FactPosition... newest) {
        if (said == null) {
            return FactPosition.nowAfter(newest);
        }
        Instant now = Instant.now();
        if (said.isAfter(now) || said.isBefore(now.minus(MEMORY))) {
            throw refused("Use a moment of the past year.");
        }
        return said.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same within a custody: after its begin, and before its end if it has ended. */
    static Instant within(Custody custody, @Nullable Instant said, @Nullable FactPosition... newest) {
        Instant moment = of(said, newest);
        Instant end = custody.endedAt;
        if (!moment.isAfter(custody.since) || end != null && !moment.isBefore(end)) {
            throw refused("The custody was from " + custody.since + (end == null ? "." : " to " + end + "."));
        }
        return moment;
    }

    private static ProblemException refused(String why) {
        return ProblemException.of(CommonProblem.INVALID, "at", why);
    }
}
