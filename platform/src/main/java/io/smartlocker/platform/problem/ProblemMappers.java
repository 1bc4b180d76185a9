package io.smartlocker.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smartlocker.platform.caller.SessionEnded;
import io.smartlocker.platform.inbox.PassingFailure;
import io.smartlocker.platform.problem.Problem.FieldError;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every way in which a request can fail, and the problem it becomes. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemResponses responses;

    ProblemMappers(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    public Response refusal(ProblemException problem, UriInfo uri) {
        Response.ResponseBuilder response = responses.of(problem.type(), problem.getMessage(), problem.errors(), uri);
        problem.retryAfter()
                .ifPresent(after -> response.header(HttpHeaders.RETRY_AFTER, Math.max(1, after.toSeconds())));
        return response.build();
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException violations, UriInfo uri) {
        List<FieldError> errors = violations.getConstraintViolations().stream()
                .map(violation -> new FieldError(FieldPath.of(violation.getPropertyPath()), violation.getMessage()))
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
        return responses
                .of(CommonProblem.INVALID, "Check the fields named in errors.", errors, uri)
                .build();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(SecurityException failure, UriInfo uri) {
        if (failure.getCause() instanceof SessionEnded) {
            return responses.of(CommonProblem.SESSION_ENDED, "Get a new token: by the refresh token, or sign in.", uri);
        }
        return responses.of(CommonProblem.UNAUTHENTICATED, "The access token is missing, expired or not ours.", uri);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException ignored, UriInfo uri) {
        return responses.of(CommonProblem.FORBIDDEN, "Ask an administrator for a role that allows this.", uri);
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException ignored, UriInfo uri) {
        return responses.of(CommonProblem.STALE, "Somebody changed it at the same moment. Read it again.", uri);
    }

    @ServerExceptionMapper({MismatchedInputException.class, JsonProcessingException.class})
    public Response unreadable(JsonProcessingException failure, UriInfo uri) {
        JsonMistake mistake = JsonMistake.in(failure).orElse(JsonMistake.NOT_JSON);
        return responses
                .of(CommonProblem.MALFORMED, mistake.detail(), mistake.errors(), uri)
                .build();
    }

    @ServerExceptionMapper
    public Response refusedByHttp(WebApplicationException refusal, UriInfo uri) {
        return JsonMistake.in(refusal)
                .map(mistake -> responses
                        .of(CommonProblem.MALFORMED, mistake.detail(), mistake.errors(), uri)
                        .build())
                .orElseGet(
                        () -> responses.of(HttpProblem.of(refusal.getResponse().getStatus()), null, uri));
    }

    @ServerExceptionMapper
    public Response anythingElse(Throwable failure, UriInfo uri) {
        if (PassingFailure.is(failure)) {
            LOG.warnf("A part is not reachable: %s", failure.toString());
            return responses
                    .of(CommonProblem.UNAVAILABLE, "Nothing was changed. Try again in a moment.", List.of(), uri)
                    .header(HttpHeaders.RETRY_AFTER, 1)
                    .build();
        }
        LOG.error("A request failed", failure);
        return responses.of(CommonProblem.INTERNAL, "It is in our log. Nothing was changed.", uri);
    }
}
