package io.smartlocker.audit.live;

import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which changes to tell. */
public class LiveQuery {
    @QueryParam("kind")
    @Parameter(
            description = "Only changes of these; of all that the caller may see when absent",
            schema = @Schema(type = SchemaType.ARRAY, implementation = LiveKind.class))
    List<String> kinds = List.of();

    @QueryParam("follow")
    @Parameter(
            description = "false to end the answer when all that there is was told",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
    @Nullable
    String follow;

    @HeaderParam("Last-Event-ID")
    @Parameter(description = "The id of the last event that came, to go on behind it")
    @Nullable
    String lastEventId;

    boolean follow() {
        return Filters.flag("follow", follow).orElse(true);
    }

    @Nullable
    String lastEventId() {
        return lastEventId;
    }

    /** @throws ProblemException 400 for what there is not, 403 for what the caller may not see */
    Set<LiveKind> kinds(Caller caller) {
        Set<LiveKind> allowed = Arrays.stream(LiveKind.values())
                .filter(kind -> caller.permissions().contains(kind.permission()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LiveKind.class)));
        if (kinds.isEmpty()) {
            return allowed;
        }
        Set<LiveKind> wanted = kinds.stream()
                .flatMap(text -> Filters.constant("kind", text, LiveKind.class).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LiveKind.class)));
        wanted.stream().filter(kind -> !allowed.contains(kind)).findFirst().ifPresent(kind -> {
            throw ProblemException.of(CommonProblem.FORBIDDEN, kind + " needs " + kind.permission() + ".");
        });
        return wanted;
    }
}
