package io.smartlocker.scheduling.forecast;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether coming shifts will have enough devices that are ready. */
@Path("/api/v1/forecast")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forecast")
class ForecastResource {
    private static final Duration USUAL = Duration.ofDays(1);
    private static final Duration FARTHEST = Duration.ofDays(14);

    private final CurrentCaller caller;
    private final ReadForecast readForecast;

    ForecastResource(CurrentCaller caller, ReadForecast readForecast) {
        this.caller = caller;
        this.readForecast = readForecast;
    }

    @GET
    @PermissionsAllowed("forecast:read")
    @Operation(
            operationId = "readForecast",
            summary = "For each coming shift and type of devices: needed, ready, expected, missing, and why")
    public Uni<Page<ForecastView>> read(
            @QueryParam("location") @Parameter(required = true, schema = @Schema(implementation = UUID.class)) @Nullable
                    String location,
            @QueryParam("from")
                    @Parameter(
                            description = "Shifts that begin from then on; now when left out",
                            schema = @Schema(implementation = String.class, format = "date-time"))
                    @Nullable
                    String from,
            @QueryParam("until")
                    @Parameter(
                            description =
                                    "Shifts that begin before; a day later when left out, 14 days from now at most",
                            schema = @Schema(implementation = String.class, format = "date-time"))
                    @Nullable
                    String until) {
        Instant now = Instant.now();
        UUID where = Filters.id("location", location)
                .orElseThrow(() -> ProblemException.of(CommonProblem.INVALID, "location", "Name a location."));
        Instant first = Filters.instant("from", from).orElse(now);
        Instant last = Filters.instant("until", until).orElse(first.plus(USUAL));
        if (last.isBefore(first) || last.isAfter(now.plus(FARTHEST))) {
            throw ProblemException.of(
                    CommonProblem.INVALID, "until", "It must not be before from, nor later than in 14 days.");
        }
        return readForecast.read(where, first, last, now, caller.get());
    }
}
