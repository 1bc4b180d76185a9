package io.smartlocker.gateway;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Whether Kafka is reached. Cut off until it was reached for the first time. */
@Singleton
public final class LinkState {
    private volatile Optional<Instant> cutOffSince;

    LinkState(WallClock clock) {
        cutOffSince = Optional.of(clock.now());
    }

    /** Since when the kiosk is cut off; empty while the link is up. */
    public Optional<Instant> cutOffSince() {
        return cutOffSince;
    }

    /** @return whether that is news */
    public boolean up() {
        boolean news = cutOffSince.isPresent();
        cutOffSince = Optional.empty();
        return news;
    }

    /** @return whether that is news */
    public boolean cutOff(Instant since) {
        boolean news = cutOffSince.isEmpty();
        if (news) {
            cutOffSince = Optional.of(since);
        }
        return news;
    }
}
