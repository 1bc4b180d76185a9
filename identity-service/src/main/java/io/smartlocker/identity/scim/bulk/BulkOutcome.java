package io.smartlocker.identity.scim.bulk;

import io.smartlocker.identity.scim.Refusals;
import io.smartlocker.identity.scim.ScimAnswers;
import io.smartlocker.identity.scim.ScimDocument;
import io.smartlocker.identity.scim.ScimError;
import io.smartlocker.identity.scim.bulk.BulkOperation.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one operation.
 *
 * @param location path of the resource, absent when none was made
 * @param status the HTTP status that it would have had alone
 * @param error why it was refused, absent when it was done
 */
record BulkOutcome(
        BulkOperation operation,
        @Nullable String location,
        @Nullable String version,
        String status,
        @Nullable ScimError error) {

    static BulkOutcome done(BulkOperation operation, Optional<ScimDocument> document) {
        return new BulkOutcome(
                operation,
                document.map(ScimDocument::location).orElseGet(() -> path(operation)),
                document.map(ScimDocument::version).orElse(null),
                status(operation.method()),
                null);
    }

    static BulkOutcome refused(BulkOperation operation, Throwable failure) {
        ScimError error = Refusals.of(failure);
        return new BulkOutcome(
                operation, operation.method() == Method.POST ? null : path(operation), null, error.status(), error);
    }

    private static String path(BulkOperation operation) {
        return ScimAnswers.BASE + operation.endpoint() + "/" + operation.target();
    }

    private static String status(Method method) {
        return switch (method) {
            case POST -> "201";
            case PUT, PATCH -> "200";
            case DELETE -> "204";
        };
    }
}
