package io.smartlocker.identity.dialect;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.function.Supplier;

/** Work that takes too long for an event loop, such as reading many megabytes. */
public final class Aside {
    private Aside() {}

    /** Done by a worker; the result comes back to the caller's Vert.x context, as a Hibernate Reactive session requires. */
    public static <T> Uni<T> from(Supplier<T> work) {
        Context home = Vertx.currentContext();
        return Uni.createFrom()
                .item(work)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .emitOn(task -> home.runOnContext(ignored -> task.run()));
    }
}
