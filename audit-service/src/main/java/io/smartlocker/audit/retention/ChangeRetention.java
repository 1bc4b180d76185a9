package io.smartlocker.audit.retention;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.audit.Deed;
import io.smartlocker.audit.Everywhere;
import io.smartlocker.audit.checkpoint.CheckpointKeys;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says for how long the caller's organisation keeps its log. */
@ApplicationScoped
class ChangeRetention {
    private final Retentions retentions;
    private final FindRetention findRetention;
    private final CheckpointKeys keys;
    private final MergePatch mergePatch;
    private final Outbox outbox;

    ChangeRetention(
            Retentions retentions,
            FindRetention findRetention,
            CheckpointKeys keys,
            MergePatch mergePatch,
            Outbox outbox) {
        this.retentions = retentions;
        this.findRetention = findRetention;
        this.keys = keys;
        this.mergePatch = mergePatch;
        this.outbox = outbox;
    }

    /**
     * @param ifMatch the version that the change was made for, absent when the caller does not care
     * @throws ProblemException 412, 503 if there is no key to sign a cut with
     */
    @Writes
    Uni<RetentionView> change(@Nullable String ifMatch, JsonNode patch, Caller caller) {
        Everywhere.require(caller);
        keys.require();
        return retentions.find(caller.organization()).flatMap(said -> {
            Versions.require(ifMatch, said.version());
            Integer months =
                    mergePatch.apply(new RetentionRequest(said.months()), patch).months();
            return retentions
                    .change(caller.organization(), months, said.version())
                    .invoke(ChangeRetention::requireDone)
                    .flatMap(done -> outbox.add(Deed.by(caller)
                            .done(
                                    "log.retention-changed",
                                    new Subject(Subject.Kind.ORGANIZATION, caller.organization()),
                                    months == null ? Map.of() : Map.of("months", months.toString()))))
                    .flatMap(told -> findRetention.find(caller));
        });
    }

    private static void requireDone(boolean done) {
        if (!done) {
            throw ProblemException.of(CommonProblem.STALE, "Somebody changed it at the same moment. Read it again.");
        }
    }
}
