package io.smartlocker.gateway;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait before asking again: doubled after each failure, with jitter so that kiosks do not ask in step. */
public final class Backoff {
    private final Duration first;
    private final Duration longest;
    private Duration next;

    public Backoff(GatewayConfig.Retry retry) {
        first = retry.first();
        longest = retry.longest();
        next = first;
    }

    /** Waits after a failure; an interrupt ends the waiting with its exception. */
    public void pause() throws InterruptedException {
        long millis = next.toMillis();
        Thread.sleep(ThreadLocalRandom.current().nextLong(millis / 2, millis + 1));
        next = next.multipliedBy(2).compareTo(longest) < 0 ? next.multipliedBy(2) : longest;
    }

    /** It worked; the next failure starts anew. */
    public void reset() {
        next = first;
    }
}
