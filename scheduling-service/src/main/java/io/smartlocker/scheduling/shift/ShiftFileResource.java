package io.smartlocker.scheduling.shift;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.csv.CsvLists;
import io.smartlocker.platform.imports.ImportOptions;
import io.smartlocker.platform.imports.ImportView;
import io.smartlocker.platform.imports.Imports;
import io.smartlocker.platform.paging.SearchQuery;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Shifts from files, and as files. */
@Path("/api/v1/shifts")
@Tag(name = "Shifts")
class ShiftFileResource {
    private final Imports imports;
    private final ImportShifts shifts;
    private final CsvLists files;
    private final ExportShifts export;
    private final CurrentCaller caller;

    ShiftFileResource(Imports imports, ImportShifts shifts, CsvLists files, ExportShifts export, CurrentCaller caller) {
        this.imports = imports;
        this.shifts = shifts;
        this.files = files;
        this.export = export;
        this.caller = caller;
    }

    @GET
    @Path("export")
    @Blocking
    @Produces(CsvLists.MEDIA_TYPE)
    @PermissionsAllowed("shifts:read")
    @Operation(
            operationId = "exportShifts",
            summary = "Shifts, as a CSV file that can be read in again",
            description = "Who may not read people, groups, locations or devices gets their ids in the place of names.")
    public RestResponse<StreamingOutput> export(
            @Valid @BeanParam SearchQuery query, @Valid @BeanParam ShiftFilter filter) {
        return files.send(() -> export.list(query, filter, caller.get()));
    }

    @POST
    @Path("import")
    @Blocking
    @Consumes(Imports.CSV)
    @PermissionsAllowed("shifts:write")
    @Operation(
            operationId = "importShifts",
            summary = "Add and change shifts from a CSV file, by location and name",
            description =
                    "UTF-8, with comma, semicolon or tab. The first row names the columns: location, name, days (MON|TUE), start, "
                            + "end, timeZone, validFrom, validUntil, graceMinutes, reserve, users (employee ids, parted by |), "
                            + "groups, deviceTypes (3 Scanner|1 Radio), devices (asset tags), id. A column that is there is the "
                            + "truth, also where a cell is empty; what has no column stays. What is in no row stays.")
    public Uni<RestResponse<ImportView>> start(InputStream file, @Valid @BeanParam ImportOptions options)
            throws IOException {
        return imports.receive(file, options, shifts);
    }

    @GET
    @Path("import/{id}")
    @PermissionsAllowed("shifts:write")
    @Operation(operationId = "findShiftImport", summary = "How an import of shifts is doing")
    public Uni<ImportView> find(@PathParam("id") UUID id) {
        return imports.find(id, shifts);
    }

    @GET
    @Path("import/{id}/failures")
    @Blocking
    @Produces(Imports.CSV)
    @PermissionsAllowed("shifts:write")
    @Operation(
            operationId = "listShiftImportFailures",
            summary =
                    "The rows that failed, as CSV, with the reason in a last column; corrected, they can be sent again")
    public RestResponse<StreamingOutput> failures(@PathParam("id") UUID id) {
        return imports.failures(id, shifts);
    }

    @DELETE
    @Path("import/{id}")
    @PermissionsAllowed("shifts:write")
    @Operation(operationId = "cancelShiftImport", summary = "Cancel an import of shifts; what it has written stays")
    @APIResponse(responseCode = "204", description = "The import has ended")
    public Uni<Void> cancel(@PathParam("id") UUID id) {
        return imports.cancel(id, shifts);
    }
}
