package io.smartlocker.audit.live;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thing is otherwise than it was.
 *
 * @param partition its number among those that are followed, see {@link Position}
 * @param offset in that partition
 * @param place the locker or kiosk that tells its location, absent if it is not known
 * @param state as JSON, absent when the thing is gone
 */
record Change(
        int partition,
        long offset,
        Instant at,
        LiveKind kind,
        UUID organization,
        UUID id,
        @Nullable UUID place,
        @Nullable String state) {
    /** What the objects around the text take, about. */
    private static final int OVERHEAD_BYTES = 300;

    int bytes() {
        return OVERHEAD_BYTES + (state == null ? 0 : state.length());
    }

    String event() {
        return state == null ? kind.event() + "-gone" : kind.event();
    }

    String data() {
        return state == null ? "{\"id\":\"" + id + "\"}" : state;
    }
}
