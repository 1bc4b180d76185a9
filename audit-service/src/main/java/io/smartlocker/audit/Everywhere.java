package io.smartlocker.audit;

import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;

/**
 * Who sees the log sees what happens at all locations, and most entries belong to none: somebody whose rights hold at some
 * locations only is not let in.
 */
public final class Everywhere {
    private Everywhere() {}

    /** @throws ProblemException 403 if the caller's rights are limited to some locations */
    public static void require(Caller caller) {
        if (!caller.locations().isEmpty()) {
            throw ProblemException.of(
                    AuditProblem.EVERYWHERE_ONLY, "It concerns all locations, and your rights hold at some only.");
        }
    }
}
