package io.smartlocker.locker;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.platform.caller.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Audit facts of what people and this service itself do here. */
public final class Acts {
    private Acts() {}

    /** What a caller did, successfully, now. */
    public static Activity by(Caller caller, String type, Subject.Kind kind, UUID id, Map<String, String> details) {
        return now(caller.organization(), caller.actor(), type, new Subject(kind, id), Result.SUCCESS, details);
    }

    /** What somebody did, now. */
    public static Activity now(
            UUID organization, Actor actor, String type, Subject subject, Result result, Map<String, String> details) {
        return new Activity(UuidV7.next(), organization, Instant.now(), actor, type, subject, result, details);
    }
}
