package io.smartlocker.identity.scim.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smartlocker.identity.scim.ScimProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a bulk request.
 *
 * @param bulkId by what name others of the request mean what this one makes
 * @param endpoint such as {@code /Users}
 * @param target id of what is changed, perhaps a bulkId; empty when something is made
 * @param ifMatch the version that is changed
 */
record BulkOperation(
        Method method,
        @Nullable String bulkId,
        String endpoint,
        String target,
        @Nullable String ifMatch,
        ObjectNode data) {
    /** How what another operation makes is named. */
    static final String REFERENCE = "bulkId:";

    enum Method {
        POST,
        PUT,
        PATCH,
        DELETE
    }

    /** @throws ProblemException invalidSyntax or invalidValue */
    static BulkOperation of(JsonNode operation) {
        Method method = method(operation.path("method").asText());
        String[] path = operation.path("path").asText().split("/", -1);
        boolean fits = path.length == (method == Method.POST ? 2 : 3) && path[0].isEmpty();
        if (!fits) {
            throw ScimProblem.INVALID_VALUE.because("The path of a " + method + " is wrong.");
        }
        return new BulkOperation(
                method,
                text(operation, "bulkId"),
                "/" + path[1],
                method == Method.POST ? "" : path[2],
                text(operation, "version"),
                data(operation, method));
    }

    private static ObjectNode data(JsonNode operation, Method method) {
        if (operation.path("data") instanceof ObjectNode data) {
            return data;
        }
        if (method == Method.DELETE) {
            return ((ObjectNode) operation).objectNode();
        }
        throw ScimProblem.INVALID_SYNTAX.because("data is an object.");
    }

    private static Method method(String text) {
        return Arrays.stream(Method.values())
                .filter(method -> method.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> ScimProblem.INVALID_SYNTAX.because("method is POST, PUT, PATCH or DELETE."));
    }

    private static @Nullable String text(JsonNode operation, String name) {
        return operation.hasNonNull(name) ? operation.path(name).asText() : null;
    }

    /** The bulkIds of what has to be there first. */
    Set<String> needs() {
        Set<String> needed = new LinkedHashSet<>();
        collect(data, needed);
        if (target.startsWith(REFERENCE)) {
            needed.add(target.substring(REFERENCE.length()));
        }
        return needed;
    }

    private static void collect(JsonNode node, Set<String> needed) {
        if (node.isTextual() && node.asText().startsWith(REFERENCE)) {
            needed.add(node.asText().substring(REFERENCE.length()));
        }
        node.forEach(child -> collect(child, needed));
    }
}
