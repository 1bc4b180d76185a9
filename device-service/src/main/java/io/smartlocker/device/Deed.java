package io.smartlocker.device;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.platform.caller.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What a person did here, for the log. */
public final class Deed {
    private Deed() {}

    /**
     * A deed that succeeded just now.
     *
     * @param type {@code noun.verb-in-the-past}
     * @param details ids, never names
     */
    public static Activity of(
            Caller caller, String type, Subject.Kind kind, UUID subject, Map<String, String> details) {
        return new Activity(
                UuidV7.next(),
                caller.organization(),
                Instant.now(),
                caller.actor(),
                type,
                new Subject(kind, subject),
                Result.SUCCESS,
                details);
    }
}
