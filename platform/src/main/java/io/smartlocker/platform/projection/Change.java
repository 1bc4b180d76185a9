package io.smartlocker.platform.projection;

import io.smartlocker.contracts.state.State;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a projection heard of a thing that is newer than what it knew.
 *
 * @param before what it knew, empty when nothing; read only when it is asked for
 * @param state how the thing is now
 * @param told when that was written
 */
public record Change<T extends State>(Supplier<Optional<T>> before, T state, Instant told) {

    /** Whether some of it is not as it was, or was not known at all. */
    public boolean isIn(Function<T, @Nullable Object> part) {
        return before.get()
                .filter(known -> Objects.equals(part.apply(known), part.apply(state)))
                .isEmpty();
    }
}
