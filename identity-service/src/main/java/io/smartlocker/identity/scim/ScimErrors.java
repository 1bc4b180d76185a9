package io.smartlocker.identity.scim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smartlocker.platform.problem.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says every refusal under {@code /scim/v2} in SCIM's words, wherever it came from: a use case, the guard at the door, or
 * JAX-RS itself. So there is one place that decides what is refused, and one that decides how it is said.
 */
public class ScimErrors {
    private static final String SCIM = "/scim/v2";
    private static final MediaType MEDIA_TYPE = MediaType.valueOf(ScimJson.MEDIA_TYPE);

    private final ObjectMapper json;

    ScimErrors(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    public void translate(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        if (request.getUriInfo().getPath().startsWith(SCIM)
                && response.getEntity() instanceof String body
                && Problem.MEDIA_TYPE.equals(response.getHeaderString(HttpHeaders.CONTENT_TYPE))) {
            Problem problem = json.readValue(body, Problem.class);
            response.setEntity(ScimJson.write(ScimError.of(problem)), null, MEDIA_TYPE);
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, ScimJson.MEDIA_TYPE);
        }
    }
}
