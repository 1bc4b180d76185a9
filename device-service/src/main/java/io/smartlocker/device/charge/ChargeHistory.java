package io.smartlocker.device.charge;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.Charge;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a bay's outlet did in a stretch of time, to be drawn.
 *
 * @param from inclusive
 * @param until exclusive
 * @param points in order; the first may be from before, and says what was true when the stretch began
 * @param sessions those that went on in it, in order
 */
@RegisterForReflection
public record ChargeHistory(
        UUID bay, Instant from, Instant until, List<Point> points, List<ChargeSessionView> sessions) {

    /** @param percent absent when nothing is known */
    @RegisterForReflection
    public record Point(
            Instant at, Charge.State state, @Nullable Integer percent, boolean estimated) {
        static Point of(ChargePoint point) {
            return new Point(point.happenedAt, point.state, point.percent, point.estimated);
        }
    }
}
