package io.smartlocker.platform.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Refuses bodies that are too large before anything reads them, each path by its own limit and in its own words. What
 * Quarkus itself lets through is the largest of all limits.
 */
@ApplicationScoped
class BodyLimits {
    /** Quarkus' own check stands at -2 in the order, which is the negative of these. */
    private static final int BEFORE_QUARKUS_LOOKS = 3;

    private static final int AFTER_QUARKUS_LOOKED = 1;

    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

    private final List<BodyLimit> own;
    private final BodyLimit common;
    private final int mostLarge;
    private final AtomicInteger large = new AtomicInteger();
    private final ObjectMapper json;

    BodyLimits(BodyConfig config, @All List<BodyLimit> own, ObjectMapper json) {
        this.own = own;
        this.common = new CommonLimit(config.limit().asLongValue());
        this.mostLarge = config.large();
        this.json = json;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::refuseWhatIsTooLong, BEFORE_QUARKUS_LOOKS);
        filters.register(this::limitWhatHasNoLength, AFTER_QUARKUS_LOOKED);
    }

    private void refuseWhatIsTooLong(RoutingContext exchange) {
        BodyLimit limit = limitOf(exchange);
        long length = length(exchange).orElse(0L);
        if (length > limit.bytes()) {
            String detail = "The body may have " + limit.bytes() + " bytes, not " + length + ".";
            refuse(exchange, limit, ProblemException.of(CommonProblem.TOO_LARGE, detail));
        } else if (mayBeLarge(exchange, limit)) {
            letIn(exchange, limit);
        } else {
            exchange.next();
        }
    }

    /** One that says no length may turn out to be as large as its path allows. */
    private boolean mayBeLarge(RoutingContext exchange, BodyLimit limit) {
        boolean hasNone = HttpMethod.GET.equals(exchange.request().method())
                || HttpMethod.DELETE.equals(exchange.request().method());
        return !hasNone && length(exchange).orElse(limit.bytes()) > common.bytes();
    }

    /** Each is held in memory while it is read, so only so many come in at once. */
    private void letIn(RoutingContext exchange, BodyLimit limit) {
        if (large.incrementAndGet() > mostLarge) {
            large.decrementAndGet();
            refuse(
                    exchange,
                    limit,
                    ProblemException.tooManyRequests("Too many large bodies are on their way.", TRY_AGAIN));
            return;
        }
        exchange.addEndHandler(ended -> large.decrementAndGet());
        exchange.next();
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
        refusal.retryAfter()
                .ifPresent(after -> exchange.response().putHeader("Retry-After", Long.toString(after.toSeconds())));
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
