package io.smartlocker.gateway.decision;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a decision about a person rests on.
 *
 * @param site what the kiosk serves
 * @param shifts all shifts at the site's location
 * @param leaseUntil until when the kiosk may decide by itself, absent when it holds no lease
 * @param held how many devices the person holds
 * @param inService whether the kiosk is being worked on
 * @param now the moment of the decision
 */
public record Circumstances(
        DirectoryEntry.Person person,
        DirectoryEntry.Site site,
        List<DirectoryEntry.Shift> shifts,
        @Nullable Instant leaseUntil,
        int held,
        boolean inService,
        Instant now) {

    ZoneId zone() {
        return ZoneId.of(site.timeZone());
    }
}
