package io.smartlocker.scheduling.reservation;

import io.smartlocker.scheduling.calendar.Duty;
import java.time.Duration;
import java.time.Instant;

/** For how long into a shift a reservation waits for its person: for the shift's grace, a least time, never past its end. */
final class Hold {
    private final Duration least;

    Hold(Duration least) {
        this.least = least;
    }

    Instant until(Duty duty) {
        Duration grace = duty.shift().grace();
        Instant end = duty.times().from().plus(grace.compareTo(least) > 0 ? grace : least);
        return end.isBefore(duty.times().until()) ? end : duty.times().until();
    }
}
