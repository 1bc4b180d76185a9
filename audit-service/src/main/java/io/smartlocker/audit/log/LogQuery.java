package io.smartlocker.audit.log;

import io.smartlocker.platform.paging.PageQuery;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which entries to list; {@code q} is the beginning of the type, for example {@code bay.}. */
public class LogQuery extends PageQuery {
    @BeanParam
    LogFilter filter = new LogFilter();

    @QueryParam("sort")
    @Parameter(
            description = "By time, or by place in the log; a minus turns it round",
            schema =
                    @Schema(
                            enumeration = {"-at", "at", "-position", "position"},
                            defaultValue = "-at"))
    @Nullable
    String sort;

    LogFilter filter() {
        return filter;
    }

    LogSort sort() {
        return LogSort.of(sort);
    }
}
