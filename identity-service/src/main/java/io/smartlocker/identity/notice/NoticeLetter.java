package io.smartlocker.identity.notice;

import io.smartlocker.contracts.notice.Notice;
import io.smartlocker.identity.mail.Letter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;

/** Turns a notice into the letter that it is about. */
final class NoticeLetter {
    private static final String UTC = "UTC";

    private NoticeLetter() {}

    /**
     * The letter.
     *
     * @param holder name of the person that it is about, empty when it is about nobody
     * @throws IllegalArgumentException if the notice lacks something that the letter needs
     */
    static Letter of(Notice notice, String holder) {
        Map<String, String> details = notice.details();
        return switch (notice.kind()) {
            case DEVICE_OVERDUE ->
                new Letter.DeviceOverdue(require(details, "assetTag"), time(details, "dueAt"), details.get("location"));
            case DEVICE_OVERDUE_ESCALATED ->
                new Letter.DeviceOverdueEscalated(
                        require(details, "assetTag"), holder, time(details, "dueAt"), details.get("location"));
            case SHORTFALL ->
                new Letter.Shortfall(
                        require(details, "shift"),
                        require(details, "location"),
                        time(details, "startsAt"),
                        require(details, "deviceType"),
                        require(details, "needed"),
                        require(details, "expected"),
                        require(details, "missing"));
        };
    }

    private static ZonedDateTime time(Map<String, String> details, String name) {
        return Instant.parse(require(details, name)).atZone(ZoneId.of(details.getOrDefault("timeZone", UTC)));
    }

    private static String require(Map<String, String> details, String name) {
        String value = details.get(name);
        if (value == null) {
            throw new IllegalArgumentException("A notice of this kind says " + name);
        }
        return value;
    }
}
