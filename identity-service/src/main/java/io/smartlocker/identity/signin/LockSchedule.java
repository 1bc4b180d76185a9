package io.smartlocker.identity.signin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long somebody has to wait after repeated failures: 30 s, then 1, 5, 10 minutes.
 *
 * @param allowed the failure with which the first wait begins
 */
record LockSchedule(int allowed) {
    private static final List<Duration> WAITS =
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(10));

    /** The wait that a failure brings, if any. */
    Optional<Duration> after(int failures) {
        return failures < allowed
                ? Optional.empty()
                : Optional.of(WAITS.get(Math.min(failures - allowed, WAITS.size() - 1)));
    }
}
