package io.smartlocker.locker.grant;

import io.smartlocker.contracts.state.UserState;
import io.smartlocker.locker.cabinet.Locker;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the answer rests on.
 *
 * @param zone of the location
 * @param grants that reach the locker, also those that are over or closed
 * @param worksNow whether the person is in a shift at the location
 * @param held how many devices the person holds
 * @param itemAllowance how many the person may hold to take one here
 */
record AccessQuestion(
        UserState person,
        Locker locker,
        Instant at,
        ZoneId zone,
        List<Grant> grants,
        boolean worksNow,
        int held,
        int itemAllowance) {

    /** The grant that opens the locker; of several the one that does so longest. */
    Optional<Grant> opening() {
        return grants.stream()
                .filter(grant -> grant.isOpen(at, zone))
                .reduce((one, other) -> lasts(one).isBefore(lasts(other)) ? other : one);
    }

    private static Instant lasts(Grant grant) {
        Instant until = grant.until();
        return until == null ? Instant.MAX : until;
    }
}
