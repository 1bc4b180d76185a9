package io.smartlocker.gateway.decision;

import io.smartlocker.contracts.kiosk.DirectoryEntry.Person;
import io.smartlocker.contracts.kiosk.DirectoryEntry.Shift;
import java.time.ZoneId;

/** Who is working when. */
final class ShiftPlan {
    private ShiftPlan() {}

    /** Whether the person works the shift and it is running now. */
    static boolean covers(Shift shift, Circumstances c) {
        LocalSpan span = new LocalSpan(shift.days(), shift.start(), shift.end(), shift.validFrom(), shift.validUntil());
        return worksIn(shift, c.person()) && span.covers(c.now(), ZoneId.of(shift.timeZone()));
    }

    private static boolean worksIn(Shift shift, Person person) {
        return shift.users().contains(person.id()) || shift.groups().stream().anyMatch(person.groups()::contains);
    }
}
