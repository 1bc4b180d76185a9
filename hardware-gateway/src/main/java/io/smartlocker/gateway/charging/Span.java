package io.smartlocker.gateway.charging;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Since when something is so. */
final class Span {
    private static final Duration NOT_SO = Duration.ofNanos(-1);

    private @Nullable Long from;

    /**
     * @param nanos {@link System#nanoTime}
     * @return for how long; negative when it is not
     */
    Duration during(boolean so, long nanos) {
        if (!so) {
            from = null;
            return NOT_SO;
        }
        long began = from == null ? nanos : from;
        from = began;
        return Duration.ofNanos(nanos - began);
    }

    void end() {
        from = null;
    }
}
