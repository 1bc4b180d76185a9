package io.smartlocker.scheduling.shift;

import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which shifts to list; {@code q} searches their names. */
public class ShiftQuery extends PageQuery {
    @QueryParam("location")
    @Parameter(schema = @Schema(implementation = UUID.class))
    @Nullable
    String location;

    Optional<UUID> location() {
        return Filters.id("location", location);
    }
}
