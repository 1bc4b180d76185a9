package io.smartlocker.scheduling;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** {@code ?from=&until=}: which days to show, both included. Use as a {@code @BeanParam}. */
public class DaysQuery {
    @QueryParam("from")
    @Parameter(required = true, schema = @Schema(implementation = String.class, format = "date"))
    @Nullable
    String from;

    @QueryParam("until")
    @Parameter(required = true, schema = @Schema(implementation = String.class, format = "date"))
    @Nullable
    String until;

    /** The days. @param most how many there may be */
    public Days days(int most) {
        return Days.of(from, until, most);
    }
}
