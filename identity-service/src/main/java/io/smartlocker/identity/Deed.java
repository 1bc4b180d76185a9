package io.smartlocker.identity;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.platform.caller.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Makes the audit facts of this service. */
public record Deed(Actor actor, UUID organization) {

    public static Deed by(Caller caller) {
        return new Deed(caller.actor(), caller.organization());
    }

    public static Deed bySystem(UUID organization) {
        return new Deed(Actor.SYSTEM, organization);
    }

    /** A deed of a person before or without a token. */
    public static Deed byUser(UUID user, UUID organization) {
        return new Deed(Actor.user(user), organization);
    }

    public Activity done(String type, Subject.Kind kind, UUID subject) {
        return done(type, kind, subject, Map.of());
    }

    public Activity done(String type, Subject.Kind kind, UUID subject, Map<String, String> details) {
        return activity(type, kind, subject, Result.SUCCESS, details);
    }

    public Activity refused(String type, Subject.Kind kind, UUID subject, Map<String, String> details) {
        return activity(type, kind, subject, Result.REFUSED, details);
    }

    public Activity failed(String type, Subject.Kind kind, UUID subject) {
        return activity(type, kind, subject, Result.FAILED, Map.of());
    }

    private Activity activity(
            String type, Subject.Kind kind, UUID subject, Result result, Map<String, String> details) {
        return new Activity(
                UuidV7.next(), organization, Instant.now(), actor, type, new Subject(kind, subject), result, details);
    }
}
