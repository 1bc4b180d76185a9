package io.smartlocker.platform.imports;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.platform.caller.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Under which terms rows are written.
 *
 * @param caller whose rights limit what may be done
 * @param dryRun only says what would become of each
 */
public record ImportTerms(Caller caller, boolean dryRun) {
    public UUID organization() {
        return caller.organization();
    }

    /** What a caller did with an import. */
    static Activity done(Caller caller, String type, Map<String, String> details) {
        Subject subject = new Subject(Subject.Kind.ORGANIZATION, caller.organization());
        return new Activity(
                UuidV7.next(),
                caller.organization(),
                Instant.now(),
                caller.actor(),
                type,
                subject,
                Result.SUCCESS,
                details);
    }
}
