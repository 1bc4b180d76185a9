package io.smartlocker.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Answers of operations, for filters of the document. */
public final class Answers {
    private Answers() {}

    /**
     * An answer in JSON.
     *
     * @param schema name of its form in the document
     */
    public static APIResponse json(String description, String schema) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + schema))));
    }

    /** Has an operation answer in some way instead of what was guessed from its Java. */
    public static void insteadOfGuess(Operation operation, String status, APIResponse answer) {
        operation.getResponses().removeAPIResponse("200");
        operation.getResponses().removeAPIResponse("201");
        operation.getResponses().addAPIResponse(status, answer);
    }
}
