package io.smartlocker.scheduling.calendar;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.scheduling.DaysQuery;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** When shifts take place; all at once, since the days asked for are few. */
@Path("/api/v1/shifts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shifts")
class OccurrenceResource {
    private static final int MOST_DAYS_OF_A_LOCATION = 31;

    private final CurrentCaller caller;
    private final FindOccurrences find;

    OccurrenceResource(CurrentCaller caller, FindOccurrences find) {
        this.caller = caller;
        this.find = find;
    }

    @GET
    @Path("{id}/occurrences")
    @PermissionsAllowed("shifts:read")
    @Operation(operationId = "listShiftOccurrences", summary = "When a shift takes place, and who works then")
    public Uni<Page<OccurrenceView>> ofShift(UUID id, @BeanParam DaysQuery query) {
        return find.ofShift(id, query, caller.get());
    }

    @GET
    @Path("occurrences")
    @PermissionsAllowed("shifts:read")
    @Operation(operationId = "listOccurrences", summary = "A location's week: what is worked when, and by whom")
    public Uni<Page<OccurrenceView>> at(
            @QueryParam("location") @Parameter(required = true, schema = @Schema(implementation = UUID.class)) @Nullable
                    String location,
            @BeanParam DaysQuery query) {
        UUID where = Filters.id("location", location)
                .orElseThrow(() -> ProblemException.of(CommonProblem.INVALID, "location", "Name a location."));
        return find.at(where, query.days(MOST_DAYS_OF_A_LOCATION), caller.get());
    }
}
