package io.smartlocker.identity.scim.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.scim.BulkTarget;
import io.smartlocker.identity.scim.ScimDocument;
import io.smartlocker.identity.scim.ScimProblem;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One bulk request under way: what it has made so far, and how often it has failed. */
final class BulkRun {
    private final List<BulkTarget> targets;
    private final Caller caller;
    private final int mostErrors;
    private final Map<String, String> made = new HashMap<>();

    private int errors;

    /** @param mostErrors after how many it gives up */
    BulkRun(List<BulkTarget> targets, Caller caller, int mostErrors) {
        this.targets = targets;
        this.caller = caller;
        this.mostErrors = mostErrors;
    }

    /** What became of an operation; empty when it was not tried any more. */
    Uni<Optional<BulkOutcome>> run(BulkOperation operation) {
        if (errors >= mostErrors) {
            return Uni.createFrom().item(Optional.empty());
        }
        return Uni.createFrom()
                .deferred(() -> perform(operation))
                .map(document -> BulkOutcome.done(operation, document))
                .onFailure()
                .recoverWithItem(failure -> {
                    errors++;
                    return BulkOutcome.refused(operation, failure);
                })
                .map(Optional::of);
    }

    private Uni<Optional<ScimDocument>> perform(BulkOperation operation) {
        BulkTarget target = target(operation.endpoint());
        ObjectNode data = (ObjectNode) resolved(operation.data());
        return switch (operation.method()) {
            case POST ->
                target.add(data, caller)
                        .invoke(added -> remember(operation, added))
                        .map(Optional::of);
            case PUT ->
                target.replace(id(operation), operation.ifMatch(), data, caller).map(Optional::of);
            case PATCH ->
                target.patch(id(operation), operation.ifMatch(), data, caller).map(Optional::of);
            case DELETE ->
                target.delete(id(operation), operation.ifMatch(), caller).map(gone -> Optional.<ScimDocument>empty());
        };
    }

    private BulkTarget target(String endpoint) {
        BulkTarget found = targets.stream()
                .filter(target -> target.kind().endpoint().equals(endpoint))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("endpoint"));
        if (!caller.permissions().contains(found.permission())) {
            throw ProblemException.of(CommonProblem.FORBIDDEN, "This takes the permission " + found.permission() + ".");
        }
        return found;
    }

    private void remember(BulkOperation operation, ScimDocument added) {
        if (operation.bulkId() != null) {
            made.put(operation.bulkId(), added.json().path("id").asText());
        }
    }

    private UUID id(BulkOperation operation) {
        try {
            return UUID.fromString(resolved(operation.target()));
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound("resource");
        }
    }

    private String resolved(String text) {
        if (!text.startsWith(BulkOperation.REFERENCE)) {
            return text;
        }
        @Nullable String id = made.get(text.substring(BulkOperation.REFERENCE.length()));
        if (id == null) {
            throw ScimProblem.INVALID_VALUE.because("Nothing was made as " + text + ".");
        }
        return id;
    }

    /** The data with ids in place of bulkIds. */
    private JsonNode resolved(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode copy = object.objectNode();
                object.properties().forEach(field -> copy.set(field.getKey(), resolved(field.getValue())));
                yield copy;
            }
            case ArrayNode list -> {
                ArrayNode copy = list.arrayNode();
                list.forEach(element -> copy.add(resolved(element)));
                yield copy;
            }
            case TextNode text -> TextNode.valueOf(resolved(text.asText()));
            default -> node;
        };
    }
}
