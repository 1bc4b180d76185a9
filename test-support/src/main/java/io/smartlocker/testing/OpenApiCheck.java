package io.smartlocker.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import org.jspecify.annotations.Nullable;

/** Holds what a service answers against the OpenAPI document it serves. */
public final class OpenApiCheck {
    private static @Nullable Filter filter;

    private OpenApiCheck() {}

    /** A REST Assured filter that fails the test when a response is not what the running service documents. */
    public static synchronized Filter filter() {
        if (filter == null) {
            String document = RestAssured.given()
                    .queryParam("format", "json")
                    .get("/q/openapi")
                    .asString();
            filter = new OpenApiValidationFilter(OpenApiInteractionValidator.createForInlineApiSpecification(document)
                    .withLevelResolver(levels())
                    .build());
        }
        return filter;
    }

    /** Tests send bad requests on purpose, so only responses are held against the document. */
    private static LevelResolver levels() {
        return LevelResolver.create()
                .withLevel("validation.request", ValidationReport.Level.IGNORE)
                .build();
    }
}
