package io.smartlocker.identity.dialect;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smartlocker.platform.inbox.PassingFailure;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jboss.logging.Logger;

/** Whatever goes wrong with a request, as one refusal that a dialect then says in its words. */
public final class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private Refusals() {}

    /** What the failure comes down to. One that is nobody's mistake but ours is written to the log. */
    public static ProblemException of(Throwable failure) {
        return switch (failure) {
            case ProblemException refusal -> refusal;
            case UnauthorizedException nobody -> unauthenticated();
            case AuthenticationFailedException notOurs -> unauthenticated();
            case ForbiddenException lacking ->
                ProblemException.of(CommonProblem.FORBIDDEN, "Ask an administrator for a role that allows this.");
            case OptimisticLockException race ->
                ProblemException.of(CommonProblem.STALE, "Somebody changed it at the same moment. Try again.");
            case Throwable passing
            when PassingFailure.is(passing) ->
                ProblemException.of(CommonProblem.UNAVAILABLE, "Nothing was changed. Try again in a moment.");
            case Throwable ours -> {
                LOG.error("A request failed", ours);
                yield ProblemException.of(CommonProblem.INTERNAL, "It is in our log. Nothing was changed.");
            }
        };
    }

    /** No token, or one that is not good. */
    public static ProblemException unauthenticated() {
        return ProblemException.of(CommonProblem.UNAUTHENTICATED, "The access token is missing, expired or not ours.");
    }

    /** What is wrong, for people. */
    public static String sentence(ProblemException refusal) {
        return Objects.requireNonNullElse(refusal.getMessage(), refusal.type().title());
    }

    /** The first field that is to blame, or nothing. */
    public static String field(ProblemException refusal) {
        return refusal.errors().isEmpty() ? "" : refusal.errors().getFirst().field();
    }

    /**
     * The refusal as a dialect puts it, with the headers that HTTP asks for.
     *
     * @param status of HTTP, which not every dialect uses
     */
    public static Response answer(ProblemException refusal, int status, Object entity) {
        Response.ResponseBuilder response =
                Response.status(status).type(MediaType.APPLICATION_JSON).entity(entity);
        refusal.retryAfter()
                .ifPresent(after -> response.header(HttpHeaders.RETRY_AFTER, Math.max(1, after.toSeconds())));
        if (status == CommonProblem.UNAVAILABLE.status()) {
            response.header(HttpHeaders.RETRY_AFTER, 1);
        }
        if (status == CommonProblem.UNAUTHENTICATED.status()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }
}
