package io.smartlocker.platform.csv;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the OpenAPI document that the CSV files which operations take and give are text, whatever they are in Java. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CsvDocumentation implements OASFilter {
    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getRequestBody() != null
                && isCsv(operation.getRequestBody().getContent())) {
            operation.getRequestBody().required(true).content(text());
        }
        if (operation.getResponses() != null) {
            operation.getResponses().getAPIResponses().values().forEach(CsvDocumentation::describe);
        }
        return operation;
    }

    /** Nothing refers any more to what such a file is in Java. */
    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() != null) {
            document.getComponents().removeSchema(StreamingOutput.class.getSimpleName());
        }
    }

    private static void describe(APIResponse response) {
        if (isCsv(response.getContent())) {
            response.description("The file").content(text());
        }
    }

    private static boolean isCsv(Content content) {
        return Optional.ofNullable(content)
                .filter(present -> present.hasMediaType(CsvLists.MEDIA_TYPE))
                .isPresent();
    }

    private static Content text() {
        return OASFactory.createContent()
                .addMediaType(
                        CsvLists.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
    }
}
