package io.smartlocker.audit.log;

import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which entries to list; {@code q} is the beginning of the type, for example {@code bay.}. */
public class LogQuery extends PageQuery {
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
    @Size(max = 100)
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

    @QueryParam("sort")
    @Parameter(
            description = "By time, or by place in the log; a minus turns it round",
            schema =
                    @Schema(
                            enumeration = {"-at", "at", "-position", "position"},
                            defaultValue = "-at"))
    @Nullable
    String sort;

    Optional<UUID> subject() {
        return Filters.id("subject", subject);
    }

    Optional<UUID> actor() {
        return Filters.id("actor", actor);
    }

    Optional<String> type() {
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

    LogSort sort() {
        return LogSort.of(sort);
    }
}
