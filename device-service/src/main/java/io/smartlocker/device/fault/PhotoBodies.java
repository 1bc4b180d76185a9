package io.smartlocker.device.fault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.Problem;
import io.smartlocker.platform.problem.ProblemException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Refuses bodies that are too large before anything reads them. What Quarkus itself lets through is the largest photo; everything
 * else has the limit that all services have.
 */
@ApplicationScoped
class PhotoBodies {
    /** Quarkus' own check stands at -2 in the order, which is the negative of these. */
    private static final int BEFORE_QUARKUS_LOOKS = 3;

    private static final int AFTER_QUARKUS_LOOKED = 1;

    private static final Pattern PHOTOS = Pattern.compile("/api/v1/faults/[^/]+/photo");
    private static final long ORDINARY = 1024 * 1024;
    /** Each is held in memory while it is read, so only so many come in at once. */
    private static final int MOST_AT_ONCE = 8;

    private final AtomicInteger underWay = new AtomicInteger();
    private final ObjectMapper json;

    PhotoBodies(ObjectMapper json) {
        this.json = json;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::refuseWhatIsTooLong, BEFORE_QUARKUS_LOOKS);
        filters.register(PhotoBodies::limitWhatHasNoLength, AFTER_QUARKUS_LOOKED);
    }

    private void refuseWhatIsTooLong(RoutingContext exchange) {
        long most = limit(exchange);
        long length = length(exchange).orElse(0L);
        if (length > most) {
            String detail = "The body may have " + most + " bytes, not " + length + ".";
            refuse(exchange, ProblemException.of(CommonProblem.TOO_LARGE, detail));
        } else if (length > ORDINARY || length(exchange).isEmpty() && isPhoto(exchange)) {
            letIn(exchange);
        } else {
            exchange.next();
        }
    }

    private void letIn(RoutingContext exchange) {
        if (underWay.incrementAndGet() > MOST_AT_ONCE) {
            underWay.decrementAndGet();
            refuse(exchange, ProblemException.of(CommonProblem.TOO_MANY_REQUESTS, "Too many photos are on their way."));
            return;
        }
        exchange.addEndHandler(ended -> underWay.decrementAndGet());
        exchange.next();
    }

    /** Whoever reads such a body stops at this size. */
    private static void limitWhatHasNoLength(RoutingContext exchange) {
        if (length(exchange).isEmpty()) {
            exchange.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit(exchange));
        }
        exchange.next();
    }

    /** The body is still taken in and thrown away: a client that is cut off while it sends might not see the answer. */
    private void refuse(RoutingContext exchange, ProblemException refusal) {
        exchange.request().resume();
        if (refusal.type() == CommonProblem.TOO_MANY_REQUESTS) {
            exchange.response().putHeader(HttpHeaders.RETRY_AFTER, "2");
        }
        exchange.response()
                .setStatusCode(refusal.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(write(Problem.of(refusal.type(), refusal.getMessage(), exchange.normalizedPath())));
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is always writable", e);
        }
    }

    private static long limit(RoutingContext exchange) {
        return isPhoto(exchange) ? FaultPhoto.LARGEST : ORDINARY;
    }

    private static boolean isPhoto(RoutingContext exchange) {
        return exchange.request().method().name().equals("PUT")
                && PHOTOS.matcher(exchange.normalizedPath()).matches();
    }

    private static Optional<Long> length(RoutingContext exchange) {
        return Optional.ofNullable(exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH))
                .map(Long::valueOf);
    }
}
