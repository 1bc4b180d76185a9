package io.smartlocker.gateway.kiosk;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Notes when each request arrived, before its body is read. */
@Singleton
final class Arrival {
    private static final String KEY = "arrivedNanos";
    private static final int FIRST = 1_000;

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    request.put(KEY, System.nanoTime());
                    request.next();
                },
                FIRST);
    }

    /** {@link System#nanoTime} when the request arrived. */
    static long nanos(RoutingContext request) {
        Long arrived = request.get(KEY);
        return arrived == null ? System.nanoTime() : arrived;
    }
}
