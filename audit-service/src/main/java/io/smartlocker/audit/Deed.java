package io.smartlocker.audit;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.platform.caller.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Makes the audit facts of this service; like those of others they come back to it by their topic. */
public record Deed(Actor actor, UUID organization) {

    public static Deed by(Caller caller) {
        return new Deed(caller.actor(), caller.organization());
    }

    public static Deed bySystem(UUID organization) {
        return new Deed(Actor.SYSTEM, organization);
    }

    public Activity done(String type, Subject subject) {
        return done(type, subject, Map.of());
    }

    public Activity done(String type, Subject subject, Map<String, String> details) {
        return activity(type, subject, Result.SUCCESS, details);
    }

    public Activity failed(String type, Subject subject, Map<String, String> details) {
        return activity(type, subject, Result.FAILED, details);
    }

    private Activity activity(String type, Subject subject, Result result, Map<String, String> details) {
        return new Activity(UuidV7.next(), organization, Instant.now(), actor, type, subject, result, details);
    }
}
