package io.smartlocker.contracts.state;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person, without contact data and without credentials.
 *
 * @param number per-organisation number counted from 1
 * @param groups ids of the groups the person is in
 * @param rights what the person's roles allow, flattened
 * @param validFrom start of validity, open when absent
 * @param validUntil end of validity (exclusive), open when absent
 * @param visitFrom start of a visitor's visit
 * @param visitUntil end of a visitor's visit (exclusive)
 * @param itemAllowance how many devices the person may hold at once
 * @param sessionEpoch rises when all of the person's sessions end
 */
public record UserState(
        UUID id,
        UUID organization,
        long version,
        long number,
        @Nullable String employeeId,
        String name,
        @Nullable String username,
        UserType type,
        boolean active,
        List<UUID> groups,
        List<Right> rights,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        @Nullable Instant visitFrom,
        @Nullable Instant visitUntil,
        int itemAllowance,
        long sessionEpoch)
        implements State {

    /**
     * A permission, everywhere or at some locations.
     *
     * @param permission {@code noun:verb}
     * @param locations where it holds; everywhere when empty
     */
    public record Right(String permission, List<UUID> locations) {}
}
