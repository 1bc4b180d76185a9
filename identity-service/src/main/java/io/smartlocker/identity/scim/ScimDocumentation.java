package io.smartlocker.identity.scim;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Says in the OpenAPI document what all operations under {@code /scim/v2} have in common: they take and give JSON objects of
 * SCIM, whose form the schemas at {@code /scim/v2/Schemas} tell, and refuse in SCIM's words.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ScimDocumentation implements OASFilter {
    private static final String SCHEMA = "ScimError";
    private static final List<String> SUCCESSES = List.of("200", "201");
    private static final List<String> REFUSALS = List.of("401", "403", "default");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getComponents() == null) {
            return;
        }
        document.getComponents().addSchema(SCHEMA, schema());
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith(ScimAnswers.BASE)) {
                item.getOperations().forEach(ScimDocumentation::describe);
            }
        });
    }

    private static void describe(HttpMethod method, Operation operation) {
        APIResponses responses =
                operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
        REFUSALS.forEach(status -> responses.addAPIResponse(status, response("What is wrong", error())));
        if (method != HttpMethod.DELETE) {
            SUCCESSES.forEach(responses::removeAPIResponse);
            boolean makes = operation.getOperationId().startsWith("scimAdd");
            responses.addAPIResponse(makes ? "201" : "200", response("The outcome", type(SchemaType.OBJECT)));
        }
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().content(content(type(SchemaType.OBJECT)));
        }
        operation.responses(responses);
    }

    private static APIResponse response(String description, Schema schema) {
        return OASFactory.createAPIResponse().description(description).content(content(schema));
    }

    private static Content content(Schema schema) {
        return OASFactory.createContent()
                .addMediaType(ScimJson.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
    }

    private static Schema error() {
        return OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA);
    }

    private static Schema schema() {
        return type(SchemaType.OBJECT)
                .properties(Map.of(
                        "schemas", type(SchemaType.ARRAY).items(type(SchemaType.STRING)),
                        "status", type(SchemaType.STRING),
                        "scimType", type(SchemaType.STRING),
                        "detail", type(SchemaType.STRING)))
                .required(List.of("schemas", "status"))
                .description("A refusal as RFC 7644, section 3.12 has it");
    }

    private static Schema type(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
