package io.smartlocker.platform.imports;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How a file is to be read; use as a {@code @Valid @BeanParam}. */
public class ImportOptions {
    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "Only say what would become of each row")
    boolean dryRun;

    @QueryParam("columns")
    @Size(max = 2_000)
    @Parameter(
            description =
                    "The columns by their place, separated by commas, a place left empty is passed over; without it, the first row names them")
    @Nullable
    String columns;

    @QueryParam("header")
    @DefaultValue("false")
    @Parameter(description = "With columns: whether the first row is headings, to be passed over")
    boolean header;
}
