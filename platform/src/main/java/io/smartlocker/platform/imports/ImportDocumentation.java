package io.smartlocker.platform.imports;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smartlocker.platform.openapi.Answers;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;

/** Says in the OpenAPI document that whatever takes a CSV file in answers with the import that begins. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ImportDocumentation implements OASFilter {
    /** The name that {@link ImportView} has in the document. */
    private static final String SCHEMA = "Import";

    @Override
    public Operation filterOperation(Operation operation) {
        if (takesFile(operation)) {
            Answers.insteadOfGuess(operation, "202", Answers.json("The import, which goes on by itself", SCHEMA));
        }
        return operation;
    }

    private static boolean takesFile(Operation operation) {
        Content taken = operation.getRequestBody() == null
                ? null
                : operation.getRequestBody().getContent();
        return taken != null && taken.hasMediaType(Imports.CSV);
    }
}
