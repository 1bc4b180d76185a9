package io.smartlocker.gateway.kiosk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.smartlocker.gateway.decision.Reason;
import io.smartlocker.gateway.journal.JournalException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure into a problem document: never a stack trace, never a bare string. */
final class ProblemMapping {
    private static final Logger LOG = Logger.getLogger(ProblemMapping.class);

    @ServerExceptionMapper
    Response of(KioskProblem failure, UriInfo uri) {
        Response.ResponseBuilder answer = answer(failure.problem(), uri);
        if (failure.retryAfter() != null) {
            answer.header("Retry-After", Math.max(1, failure.retryAfter().toSeconds()));
        }
        return answer.build();
    }

    @ServerExceptionMapper
    Response of(JournalException failure, UriInfo uri) {
        LOG.errorf("The journal cannot be used. reason=%s", failure.getMessage());
        return answer(KioskProblem.refused(503, Reason.JOURNAL_UNAVAILABLE).problem(), uri)
                .build();
    }

    @ServerExceptionMapper
    Response of(MismatchedInputException failure, UriInfo uri) {
        return unreadable(failure, uri);
    }

    @ServerExceptionMapper
    Response of(ValueInstantiationException failure, UriInfo uri) {
        return unreadable(failure, uri);
    }

    @ServerExceptionMapper
    Response of(WebApplicationException failure, UriInfo uri) {
        if (failure.getCause() instanceof JsonProcessingException json) {
            return unreadable(json, uri);
        }
        Response.StatusType status = failure.getResponse().getStatusInfo();
        String type =
                status.getReasonPhrase().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return answer(
                        KioskProblem.of(status.getStatusCode(), type, status.getReasonPhrase() + ".")
                                .problem(),
                        uri)
                .build();
    }

    @ServerExceptionMapper
    Response of(Exception failure, UriInfo uri) {
        LOG.error("A request failed.", failure);
        return answer(
                        KioskProblem.of(500, "internal-error", "Something went wrong. Please call for help.")
                                .problem(),
                        uri)
                .build();
    }

    private static Response unreadable(JsonProcessingException failure, UriInfo uri) {
        String field = failure instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(reference -> reference.getFieldName() == null ? "[]" : reference.getFieldName())
                        .collect(Collectors.joining("."))
                : "";
        String message =
                failure instanceof UnrecognizedPropertyException ? "is not a field of this request" : "cannot be read";
        return answer(
                        KioskProblem.invalid(field.isEmpty() ? "body" : field, message)
                                .problem(),
                        uri)
                .build();
    }

    private static Response.ResponseBuilder answer(Problem problem, UriInfo uri) {
        Problem placed = new Problem(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                uri.getPath(),
                problem.reason(),
                problem.from(),
                problem.errors());
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(placed);
    }
}
