package io.smartlocker.identity.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smartlocker.identity.IdentityConfig;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;

/**
 * Refuses bodies that are too large before anything reads them, each path by its own limit and in its own words. What
 * Quarkus itself lets through is the largest of all limits.
 */
@ApplicationScoped
class BodyLimits {
    /** Quarkus' own check stands at -2 in the order, which is the negative of these. */
    private static final int BEFORE_QUARKUS_LOOKS = 3;

    private static final int AFTER_QUARKUS_LOOKED = 1;

    private final List<BodyLimit> own;
    private final BodyLimit common;
    private final ObjectMapper json;

    BodyLimits(IdentityConfig config, @All List<BodyLimit> own, ObjectMapper json) {
        this.own = own;
        this.common = new CommonLimit(config.bodyLimit().asLongValue());
        this.json = json;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::refuseWhatIsTooLong, BEFORE_QUARKUS_LOOKS);
        filters.register(this::limitWhatHasNoLength, AFTER_QUARKUS_LOOKED);
    }

    private void refuseWhatIsTooLong(RoutingContext exchange) {
        BodyLimit limit = limitOf(exchange);
        long length = length(exchange).orElse(0L);
        if (length <= limit.bytes()) {
            exchange.next();
            return;
        }
        refuse(
                exchange,
                limit,
                ProblemException.of(
                        CommonProblem.TOO_LARGE, "The body may have " + limit.bytes() + " bytes, not " + length + "."));
    }

    /** Whoever reads such a body stops at this size. */
    private void limitWhatHasNoLength(RoutingContext exchange) {
        if (length(exchange).isEmpty()) {
            exchange.put(
                    VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limitOf(exchange).bytes());
        }
        exchange.next();
    }

    /** The body is still taken in and thrown away: a client that is cut off while it sends might not see the answer. */
    private void refuse(RoutingContext exchange, BodyLimit limit, ProblemException refusal) {
        exchange.request().resume();
        exchange.response()
                .setStatusCode(refusal.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, limit.mediaType())
                .end(write(limit.answer(refusal)));
    }

    private String write(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A refusal is always writable", e);
        }
    }

    private BodyLimit limitOf(RoutingContext exchange) {
        String path = exchange.normalizedPath();
        return own.stream().filter(limit -> limit.covers(path)).findFirst().orElse(common);
    }

    private static Optional<Long> length(RoutingContext exchange) {
        return Optional.ofNullable(exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH))
                .map(Long::valueOf);
    }
}
