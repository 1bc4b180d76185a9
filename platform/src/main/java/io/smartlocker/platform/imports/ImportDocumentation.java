package io.smartlocker.platform.imports;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the OpenAPI document that whatever takes a CSV file in answers with the import that begins. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ImportDocumentation implements OASFilter {
    private static final List<String> GUESSES = List.of("200", "201");
    private static final String ACCEPTED = "202";
    /** The name that {@link ImportView} has in the document. */
    private static final String SCHEMA = "Import";

    @Override
    public Operation filterOperation(Operation operation) {
        if (takesFile(operation)) {
            GUESSES.forEach(operation.getResponses()::removeAPIResponse);
            operation.getResponses().addAPIResponse(ACCEPTED, begun());
        }
        return operation;
    }

    private static boolean takesFile(Operation operation) {
        Content taken = operation.getRequestBody() == null
                ? null
                : operation.getRequestBody().getContent();
        return taken != null && taken.hasMediaType(Imports.CSV);
    }

    private static APIResponse begun() {
        return OASFactory.createAPIResponse()
                .description("The import, which goes on by itself")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA))));
    }
}
