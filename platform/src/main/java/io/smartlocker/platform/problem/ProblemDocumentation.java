package io.smartlocker.platform.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Says in the OpenAPI document, once for all operations that say nothing else, that whatever is refused is refused with a
 * problem.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemDocumentation implements OASFilter {
    private static final String SCHEMA = "Problem";
    private static final String ANY_OTHER_STATUS = "default";
    /** The name under which Quarkus guards the operations. */
    private static final String SECURITY_SCHEME = "SecurityScheme";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components =
                document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(components
                .addSchema(SCHEMA, problem())
                .addSecurityScheme(
                        SECURITY_SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")));
    }

    @Override
    public Operation filterOperation(Operation operation) {
        var responses = operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
        if (!responses.hasAPIResponse(ANY_OTHER_STATUS)) {
            responses.addAPIResponse(
                    ANY_OTHER_STATUS, OASFactory.createAPIResponse().description("What is wrong, and what to do"));
        }
        Content refusal = ownRefusal(responses).orElseGet(ProblemDocumentation::content);
        Map.copyOf(responses.getAPIResponses())
                .forEach((status, response) -> responses.addAPIResponse(status, described(status, response, refusal)));
        return operation.responses(responses);
    }

    /** An operation in another system's dialect refuses in that dialect. */
    private static Optional<Content> ownRefusal(APIResponses responses) {
        return Optional.ofNullable(responses.getAPIResponse(ANY_OTHER_STATUS).getContent());
    }

    /** A new one: what Quarkus adds for 401 and 403 is one object for all operations. */
    private static APIResponse described(String status, APIResponse response, Content content) {
        boolean refusal = status.equals(ANY_OTHER_STATUS) || status.startsWith("4") || status.startsWith("5");
        return refusal && response.getContent() == null
                ? OASFactory.createAPIResponse()
                        .description(response.getDescription())
                        .content(content)
                : response;
    }

    private static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA)));
    }

    private static Schema problem() {
        return object(Map.of(
                        "type", type(SchemaType.STRING),
                        "title", type(SchemaType.STRING),
                        "status", type(SchemaType.INTEGER),
                        "detail", type(SchemaType.STRING),
                        "instance", type(SchemaType.STRING),
                        "errors", type(SchemaType.ARRAY).items(fieldError())))
                .required(List.of("type", "title", "status"))
                .description("RFC 9457 problem details; errors names the fields that are wrong");
    }

    private static Schema fieldError() {
        return object(Map.of("field", type(SchemaType.STRING), "message", type(SchemaType.STRING)));
    }

    private static Schema object(Map<String, Schema> properties) {
        return type(SchemaType.OBJECT).properties(properties);
    }

    private static Schema type(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
