package io.smartlocker.identity.scim.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts the operations of a request in an order in which each finds what it refers to. Otherwise they stay as they were;
 * those that wait for each other in a circle come last, and will be refused.
 */
final class BulkOrder {
    private BulkOrder() {}

    private record Waiting(BulkOperation operation, Set<String> needs) {}

    static List<BulkOperation> of(List<BulkOperation> operations) {
        Set<String> unmade = operations.stream()
                .map(BulkOperation::bulkId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        List<Waiting> waiting = operations.stream()
                .map(operation -> new Waiting(operation, operation.needs()))
                .collect(Collectors.toCollection(ArrayList::new));
        List<BulkOperation> ordered = new ArrayList<>();
        Optional<Waiting> next = ready(waiting, unmade);
        while (next.isPresent()) {
            waiting.remove(next.get());
            ordered.add(next.get().operation);
            unmade.remove(next.get().operation.bulkId());
            next = ready(waiting, unmade);
        }
        waiting.forEach(left -> ordered.add(left.operation));
        return ordered;
    }

    private static Optional<Waiting> ready(List<Waiting> waiting, Set<String> unmade) {
        return waiting.stream()
                .filter(candidate -> Collections.disjoint(candidate.needs, unmade))
                .findFirst();
    }
}
