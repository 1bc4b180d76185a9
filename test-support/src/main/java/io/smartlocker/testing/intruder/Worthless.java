package io.smartlocker.testing.intruder;

import java.util.Set;
import java.util.function.Predicate;

/**
 * A token that is good for nothing at some paths.
 *
 * @param whose said when it opens something
 * @param statuses what it is answered with
 */
record Worthless(String whose, String token, Predicate<String> paths, Set<Integer> statuses) {
    private static final Set<Integer> NOBODY = Set.of(401);

    /** @param forAnybody whether anybody may use the operation who is somebody at all */
    boolean isToBeRefused(DocumentedOperation operation, boolean forAnybody) {
        return paths.test(operation.path()) && (!forAnybody || statuses.equals(NOBODY));
    }
}
