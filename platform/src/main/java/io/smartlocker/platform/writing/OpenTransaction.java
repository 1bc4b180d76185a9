package io.smartlocker.platform.writing;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** Remembers, in the context of the request, that a writing use case is under way. */
final class OpenTransaction {
    private static final String KEY = OpenTransaction.class.getName();

    private OpenTransaction() {}

    static boolean isThere() {
        Context context = Vertx.currentContext();
        return context != null && Boolean.TRUE.equals(context.getLocal(KEY));
    }

    static <T> Uni<T> during(Uni<T> work) {
        Context context = Vertx.currentContext();
        context.putLocal(KEY, true);
        return work.eventually(() -> {
            context.removeLocal(KEY);
        });
    }
}
