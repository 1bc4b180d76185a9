package io.smartlocker.audit.log;

import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which entries of the log are meant. */
public class LogFilter {
    @QueryParam("subject")
    @Parameter(description = "Id of what it was done to", schema = @Schema(implementation = UUID.class))
    @Nullable
    String subject;

    @QueryParam("actor")
    @Parameter(description = "Id of who did it", schema = @Schema(implementation = UUID.class))
    @Nullable
    String actor;

    @QueryParam("type")
    @Parameter(description = "What was done", example = "bay.opened")
    @Nullable
    String type;

    @QueryParam("result")
    @Parameter(schema = @Schema(implementation = Activity.Result.class))
    @Nullable
    String result;

    @QueryParam("from")
    @Parameter(description = "Not before", schema = @Schema(implementation = Instant.class))
    @Nullable
    String from;

    @QueryParam("until")
    @Parameter(description = "Before", schema = @Schema(implementation = Instant.class))
    @Nullable
    String until;

    Optional<UUID> subject() {
        return Filters.id("subject", subject);
    }

    Optional<UUID> actor() {
        return Filters.id("actor", actor);
    }

    /** @throws ProblemException 400 if no type can be so called */
    Optional<String> type() {
        if (type != null && type.indexOf(0) >= 0) {
            throw ProblemException.of(CommonProblem.INVALID, "type", "must not hold the NUL character");
        }
        return Optional.ofNullable(type);
    }

    Optional<Activity.Result> result() {
        return Filters.constant("result", result, Activity.Result.class);
    }

    Optional<Instant> from() {
        return Filters.instant("from", from);
    }

    Optional<Instant> until() {
        return Filters.instant("until", until);
    }

    /** Whether it leaves any entry out. */
    boolean narrows() {
        return subject != null || actor != null || type != null || result != null || from != null || until != null;
    }
}
