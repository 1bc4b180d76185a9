package io.smartlocker.audit.log;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which entries to take away, and in what form. */
public class ExportQuery {
    @BeanParam
    LogFilter filter = new LogFilter();

    @QueryParam("q")
    @Parameter(description = "The beginning of the type, for example bay.")
    @Size(max = 100)
    @Pattern(regexp = "[^\\x00]*", message = "must not hold the NUL character")
    @Nullable
    String search;

    @QueryParam("format")
    @Parameter(
            schema =
                    @Schema(
                            enumeration = {"csv", "ndjson"},
                            defaultValue = "csv"))
    @Nullable
    String format;

    @QueryParam("after")
    @Parameter(
            description = "Position of the last entry of a file that broke off, to go on behind it",
            schema = @Schema(implementation = Long.class))
    @Nullable
    String after;

    @QueryParam("upTo")
    @Parameter(
            description =
                    "Position of the last entry that was logged for the file that broke off (its Export-Up-To header)",
            schema = @Schema(implementation = Long.class))
    @Nullable
    String upTo;

    LogFilter filter() {
        return filter;
    }

    Optional<String> search() {
        return Optional.ofNullable(search).map(String::strip).filter(text -> !text.isEmpty());
    }

    ExportFormat format() {
        return format == null ? ExportFormat.CSV : ExportFormat.of(format);
    }

    Optional<Long> after() {
        return Positions.of("after", after);
    }

    Optional<Long> upTo() {
        return Positions.of("upTo", upTo);
    }

    /** The whole log comes in the order of its chain, a part of it in that of its time, which its indexes have. */
    LogSort order() {
        return filter.narrows() || search().isPresent() ? LogSort.OLDEST_FIRST : LogSort.FIRST_RECORDED_FIRST;
    }
}
