package io.smartlocker.contracts.kiosk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The PINs of these people were on a kiosk that is not trusted any more, and are to be chosen anew.
 *
 * @param requestedBy the user who decided so
 */
public record ExposedPins(UUID organization, UUID kiosk, Instant at, UUID requestedBy, List<UUID> people) {
    public ExposedPins {
        people = List.copyOf(people);
    }
}
