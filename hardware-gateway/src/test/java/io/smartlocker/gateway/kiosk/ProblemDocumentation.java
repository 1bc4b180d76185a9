package io.smartlocker.gateway.kiosk;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the OpenAPI document, once for all operations, that whatever is refused is refused with a problem. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ProblemDocumentation implements OASFilter {
    private static final String SCHEMA = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema(SCHEMA, problem());
    }

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        // What Quarkus guesses for a request that cannot be read says nothing of its form.
        operation.getResponses().removeAPIResponse("400");
        operation.getResponses().addAPIResponse("default", refusal());
        return operation;
    }

    private static APIResponse refusal() {
        Schema problem = OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA);
        return OASFactory.createAPIResponse()
                .description("What is wrong, and one sentence for the person at the kiosk")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(problem)));
    }

    private static Schema problem() {
        return object(Map.of(
                        "type", type(SchemaType.STRING),
                        "title", type(SchemaType.STRING),
                        "status", type(SchemaType.INTEGER),
                        "detail", type(SchemaType.STRING),
                        "instance", type(SchemaType.STRING),
                        "reason", type(SchemaType.STRING),
                        "from", type(SchemaType.STRING).format("date-time"),
                        "errors", type(SchemaType.ARRAY).items(fieldError())))
                .required(List.of("type", "title", "status", "detail"))
                .description(
                        "RFC 9457 problem details; reason names the rule that refuses, from the moment it will not,"
                                + " errors the fields that are wrong");
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
