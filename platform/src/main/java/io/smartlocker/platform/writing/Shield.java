package io.smartlocker.platform.writing;

import io.smallrye.mutiny.Uni;

/**
 * Lets work go on when nobody waits for it any more. A client that hangs up cancels the request's {@code Uni}; a
 * transaction cancelled half-way would be closed while a statement is still under way.
 */
public final class Shield {
    private Shield() {}

    /** The same work, out of reach of a cancellation. */
    public static <T> Uni<T> shield(Uni<T> work) {
        return Uni.createFrom().emitter(answer -> work.subscribe().with(answer::complete, answer::fail));
    }
}
