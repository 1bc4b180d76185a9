package io.smartlocker.scheduling;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.tracing.EventLog;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Audit facts of what people and this service itself do here; each is a line in our own log, too. */
public final class Acts {
    private static final Logger LOG = Logger.getLogger(Acts.class);

    private Acts() {}

    /** What a caller did, successfully, now. */
    public static Activity by(Caller caller, String type, Subject.Kind kind, UUID id, Map<String, String> details) {
        return now(caller.organization(), caller.actor(), type, new Subject(kind, id), details);
    }

    /** What this service did by itself, now. */
    public static Activity bySystem(
            UUID organization, String type, Subject.Kind kind, UUID id, Map<String, String> details) {
        return now(organization, Actor.SYSTEM, type, new Subject(kind, id), details);
    }

    private static Activity now(
            UUID organization, Actor actor, String type, Subject subject, Map<String, String> details) {
        EventLog.info(LOG, type, Map.of("subject", subject.id(), "organization", organization));
        return new Activity(UuidV7.next(), organization, Instant.now(), actor, type, subject, Result.SUCCESS, details);
    }
}
