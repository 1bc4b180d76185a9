package io.smartlocker.identity.scim;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Says in the OpenAPI document that what is refused under {@code /scim/v2} is refused in SCIM's words. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ScimDocumentation implements OASFilter {
    private static final String SCHEMA = "ScimError";
    private static final List<String> REFUSALS = List.of("401", "403", "default");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getComponents() == null) {
            return;
        }
        document.getComponents().addSchema(SCHEMA, schema());
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith(ScimAnswers.BASE)) {
                item.getOperations().values().forEach(ScimDocumentation::describe);
            }
        });
    }

    private static void describe(Operation operation) {
        APIResponses responses =
                operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
        REFUSALS.forEach(status -> responses.addAPIResponse(
                status,
                OASFactory.createAPIResponse().description("What is wrong").content(content())));
        operation.responses(responses);
    }

    private static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        ScimJson.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA)));
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
