package io.smartlocker.scheduling.supply;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a device is taken to be ready, and what that rests on.
 *
 * @param readyAt absent when it is not counted on
 * @param freeAt when it is, or should be, back in a bay; absent when it stands in one
 * @param charge how long it has to charge from then on
 * @param estimated no sensor tells; it is reckoned from time
 */
public record Outlook(
        Basis basis, @Nullable Instant readyAt, @Nullable Instant freeAt, Duration charge, boolean estimated) {

    static Outlook ready(Instant now, boolean estimated) {
        return new Outlook(Basis.READY, now, null, Duration.ZERO, estimated);
    }

    static Outlook never(Basis basis, @Nullable Instant freeAt) {
        return new Outlook(basis, null, freeAt, Duration.ZERO, false);
    }

    /** It charges, or, when that moment has come, is ready. */
    static Outlook charging(Instant readyAt, Instant now, boolean estimated) {
        return readyAt.isAfter(now)
                ? new Outlook(Basis.CHARGING, readyAt, null, Duration.between(now, readyAt), estimated)
                : ready(now, estimated);
    }

    /** Whether it can be handed out at some time. */
    public boolean isReadyBy(Instant moment) {
        return Optional.ofNullable(readyAt)
                .filter(ready -> !ready.isAfter(moment))
                .isPresent();
    }
}
