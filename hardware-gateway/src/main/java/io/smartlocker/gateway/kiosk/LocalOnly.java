package io.smartlocker.gateway.kiosk;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Answers this machine's own pages alone. Whoever connects does so over loopback, but a browser on this machine also carries
 * requests of pages from the web: by a name that resolves to 127.0.0.1 (DNS rebinding), which shows in {@code Host}, or
 * straight from the foreign page, which shows in {@code Origin} and {@code Sec-Fetch-Site}.
 */
@Singleton
final class LocalOnly {
    private static final Logger LOG = Logger.getLogger(LocalOnly.class);
    /** Before everything else, also before a request's arrival is noted. */
    private static final int FIRST = 2_000;

    private static final Set<String> LOCAL = Set.of("127.0.0.1", "localhost", "[::1]", "::1");

    void register(@Observes Filters filters) {
        filters.register(LocalOnly::check, FIRST);
    }

    private static void check(RoutingContext request) {
        String foreign = foreign(request);
        if (foreign == null) {
            request.next();
        } else {
            LOG.warnf("A request from elsewhere was refused. header=%s path=%s", foreign, request.normalizedPath());
            request.response()
                    .setStatusCode(403)
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .putHeader("Connection", "close")
                    .end("{\"type\":\"not-local\",\"title\":\"Not local\",\"status\":403,"
                            + "\"detail\":\"This kiosk answers its own page alone.\"}");
        }
    }

    /** The header that tells that the request comes from elsewhere; absent when it is one of this machine's own. */
    private static @Nullable String foreign(RoutingContext request) {
        HostAndPort host = request.request().authority();
        if (host == null || !isLocal(host.host())) {
            return "Host";
        }
        String origin = request.request().getHeader("Origin");
        if (origin != null && !isLocal(hostOf(origin))) {
            return "Origin";
        }
        return "cross-site".equals(request.request().getHeader("Sec-Fetch-Site")) ? "Sec-Fetch-Site" : null;
    }

    private static boolean isLocal(@Nullable String host) {
        return host != null && LOCAL.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Absent for an origin that names no host, such as {@code null}, which a page sends that hides its own. */
    private static @Nullable String hostOf(String origin) {
        try {
            return URI.create(origin).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
