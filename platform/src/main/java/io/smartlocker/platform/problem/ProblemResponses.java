package io.smartlocker.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smartlocker.platform.problem.Problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns problems into HTTP responses. */
@ApplicationScoped
public class ProblemResponses {
    private final ObjectMapper json;

    ProblemResponses(ObjectMapper json) {
        this.json = json;
    }

    Response of(ProblemType type, @Nullable String detail, UriInfo uri) {
        return of(type, detail, List.of(), uri).build();
    }

    Response.ResponseBuilder of(ProblemType type, @Nullable String detail, List<FieldError> errors, UriInfo uri) {
        Response.ResponseBuilder response = Response.status(type.status())
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .entity(write(Problem.of(type, detail, uri.getPath(), errors)));
        if (type.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response;
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is always writable", e);
        }
    }
}
