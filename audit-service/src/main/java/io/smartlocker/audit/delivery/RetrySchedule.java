package io.smartlocker.audit.delivery;

import java.time.Duration;

/**
 * When a delivery that failed is tried again: after 15 s, then each time after twice as long, up to an hour; all of it a fifth
 * more or less, so that deliveries that failed together do not come back together.
 *
 * @param first the wait after a first failure
 * @param longest the longest wait
 */
record RetrySchedule(Duration first, Duration longest) {
    private static final int MOST_DOUBLINGS = 20;
    private static final double SPREAD = 0.2;

    /**
     * @param tries how many have failed, at least 1
     * @param chance from 0 to 1, different each time
     */
    Duration after(int tries, double chance) {
        Duration doubled = first.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
        Duration wait = doubled.compareTo(longest) > 0 ? longest : doubled;
        return Duration.ofMillis(Math.round(wait.toMillis() * (1 - SPREAD + 2 * SPREAD * chance)));
    }
}
