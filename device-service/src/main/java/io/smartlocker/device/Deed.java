package io.smartlocker.device;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.platform.caller.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What was done here, for the log. */
public final class Deed {
    private Deed() {}

    /**
     * A deed of a person that succeeded just now.
     *
     * @param type {@code noun.verb-in-the-past}
     * @param details ids, never names
     */
    public static Activity of(
            Caller caller, String type, Subject.Kind kind, UUID subject, Map<String, String> details) {
        return of(caller.organization(), caller.actor(), type, new Subject(kind, subject), details);
    }

    /** What followed by itself from something that another service told. */
    public static Activity ofSystem(
            UUID organization, String type, Subject.Kind kind, UUID subject, Map<String, String> details) {
        return of(organization, Actor.SYSTEM, type, new Subject(kind, subject), details);
    }

    private static Activity of(
            UUID organization, Actor actor, String type, Subject subject, Map<String, String> details) {
        return new Activity(UuidV7.next(), organization, Instant.now(), actor, type, subject, Result.SUCCESS, details);
    }
}
