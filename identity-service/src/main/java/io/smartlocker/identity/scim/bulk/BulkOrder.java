package io.smartlocker.identity.scim.bulk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts the operations of a request in an order in which each finds what it refers to. Otherwise they stay as they were;
 * those that wait for each other in a circle come last, and will be refused.
 */
final class BulkOrder {
    private BulkOrder() {}

    static List<BulkOperation> of(List<BulkOperation> operations) {
        Set<String> unmade = operations.stream()
                .map(BulkOperation::bulkId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        List<BulkOperation> waiting = new ArrayList<>(operations);
        List<BulkOperation> ordered = new ArrayList<>();
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Iterator<BulkOperation> each = waiting.iterator(); each.hasNext(); ) {
                BulkOperation operation = each.next();
                if (operation.needs().stream().noneMatch(unmade::contains)) {
                    ordered.add(operation);
                    unmade.remove(operation.bulkId());
                    each.remove();
                    moved = true;
                }
            }
        }
        ordered.addAll(waiting);
        return ordered;
    }
}
