package io.smartlocker.gateway.decision;

import java.util.Set;
import java.util.UUID;

/** Whether a person may take a device. */
public sealed interface AccessDecision {
    /** @param lockers those the person may take from now */
    record Allowed(Set<UUID> lockers) implements AccessDecision {
        public Allowed {
            lockers = Set.copyOf(lockers);
        }
    }

    record Refused(Reason reason) implements AccessDecision {}
}
