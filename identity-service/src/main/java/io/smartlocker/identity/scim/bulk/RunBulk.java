package io.smartlocker.identity.scim.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.scim.BulkTarget;
import io.smartlocker.identity.scim.ScimProblem;
import io.smartlocker.identity.scim.schema.ServiceProviderConfig;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Does the operations of a bulk request, each in a transaction of its own, and goes on after one that is refused. */
@ApplicationScoped
class RunBulk {
    private final List<BulkTarget> targets;

    RunBulk(@All List<BulkTarget> targets) {
        this.targets = targets;
    }

    /** @throws ProblemException 413 for too many operations, 400 if one cannot be understood; nothing is done then */
    Uni<List<BulkOutcome>> run(ObjectNode request, Caller caller) {
        BulkRun run = new BulkRun(targets, caller, mostErrors(request.path("failOnErrors")));
        return Multi.createFrom()
                .iterable(BulkOrder.of(operations(request.path("Operations"))))
                .onItem()
                .transformToUniAndConcatenate(run::run)
                .collect()
                .asList()
                .map(outcomes -> outcomes.stream().flatMap(Optional::stream).toList());
    }

    private static List<BulkOperation> operations(JsonNode given) {
        if (!given.isArray() || given.isEmpty()) {
            throw ScimProblem.INVALID_SYNTAX.because("Operations is a list of at least one.");
        }
        if (given.size() > ServiceProviderConfig.MOST_OPERATIONS) {
            throw ScimProblem.TOO_LARGE.because(
                    "A bulk request has at most " + ServiceProviderConfig.MOST_OPERATIONS + " operations.");
        }
        List<BulkOperation> operations = new ArrayList<>();
        given.forEach(operation -> operations.add(BulkOperation.of(operation)));
        return operations;
    }

    private static int mostErrors(JsonNode given) {
        if (given.isMissingNode() || given.isNull()) {
            return Integer.MAX_VALUE;
        }
        if (!given.canConvertToInt() || given.intValue() < 1) {
            throw ScimProblem.INVALID_VALUE.because("failOnErrors is a whole number of at least 1.");
        }
        return given.intValue();
    }
}
