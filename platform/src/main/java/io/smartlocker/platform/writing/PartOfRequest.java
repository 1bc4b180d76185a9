package io.smartlocker.platform.writing;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.function.Supplier;

/**
 * A request that makes several writes of the same kind, one after the other, each in a transaction of its own. Under the
 * request's {@code Idempotency-Key} each of them happens once by itself: sent again, the request does what failed before
 * and repeats the answers of what did not.
 */
public final class PartOfRequest {
    private static final String KEY = PartOfRequest.class.getName();

    private PartOfRequest() {}

    /** @param number of the part, the same whenever the request is sent again */
    public static <T> Uni<T> during(int number, Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            Context context = Vertx.currentContext();
            context.putLocal(KEY, number);
            return work.get().eventually(() -> {
                context.removeLocal(KEY);
            });
        });
    }

    /** The key of the part under way: the request's own when it is all one. */
    static String keyOf(String requestKey) {
        Context context = Vertx.currentContext();
        Integer part = context == null ? null : context.getLocal(KEY);
        return part == null ? requestKey : requestKey + "#" + part;
    }
}
