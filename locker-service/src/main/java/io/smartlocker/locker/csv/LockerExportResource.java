package io.smartlocker.locker.csv;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import io.smartlocker.locker.cabinet.LockerFilter;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.csv.CsvLists;
import io.smartlocker.platform.paging.SearchQuery;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Lockers into files. */
@Path("/api/v1/lockers/export")
@Tag(name = "Lockers")
class LockerExportResource {
    private final CsvLists lists;
    private final ExportLockers exportLockers;
    private final CurrentCaller caller;

    LockerExportResource(CsvLists lists, ExportLockers exportLockers, CurrentCaller caller) {
        this.lists = lists;
        this.exportLockers = exportLockers;
        this.caller = caller;
    }

    @GET
    @Blocking
    @Produces(CsvLists.MEDIA_TYPE)
    @PermissionsAllowed("lockers:read")
    @Operation(
            operationId = "exportLockers",
            summary = "The lockers that a list would show, as a CSV file that can be imported again")
    public RestResponse<StreamingOutput> export(
            @BeanParam LockerFilter filter,
            @QueryParam("sort") @Nullable @Schema(examples = "name,-serial", description = "As of the list")
                    String sort,
            @Valid @BeanParam SearchQuery query) {
        Caller asking = caller.get();
        return lists.send(() -> exportLockers.list(filter, sort, query, asking));
    }
}
