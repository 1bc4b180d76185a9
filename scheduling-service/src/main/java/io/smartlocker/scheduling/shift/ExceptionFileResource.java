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

/** Days off, days at other times and extra days of shifts from files, and as files. */
@Path("/api/v1/shift-exceptions")
@Tag(name = "Shifts")
class ExceptionFileResource {
    private final Imports imports;
    private final ImportExceptions exceptions;
    private final CsvLists files;
    private final ExportExceptions export;
    private final CurrentCaller caller;

    ExceptionFileResource(
            Imports imports,
            ImportExceptions exceptions,
            CsvLists files,
            ExportExceptions export,
            CurrentCaller caller) {
        this.imports = imports;
        this.exceptions = exceptions;
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
            operationId = "exportShiftExceptions",
            summary = "The days on which shifts are not as usual, as a CSV file that can be read in again",
            description =
                    "A row for each shift and day. Who may not read locations gets their ids in the place of names.")
    public RestResponse<StreamingOutput> export(
            @Valid @BeanParam SearchQuery query, @Valid @BeanParam ExceptionFilter filter) {
        return files.send(() -> export.list(query, filter, caller.get()));
    }

    @POST
    @Path("import")
    @Blocking
    @Consumes(Imports.CSV)
    @PermissionsAllowed("shifts:write")
    @Operation(
            operationId = "importShiftExceptions",
            summary = "Let shifts be otherwise on certain days, or as usual again, from a CSV file",
            description =
                    "UTF-8, with comma, semicolon or tab. The first row names the columns: day, location, shift, start, end, "
                            + "exceptional (yes or no). Without times it is a day off. What is in no row stays.")
    public Uni<RestResponse<ImportView>> start(InputStream file, @Valid @BeanParam ImportOptions options)
            throws IOException {
        return imports.receive(file, options, exceptions);
    }

    @GET
    @Path("import/{id}")
    @PermissionsAllowed("shifts:write")
    @Operation(operationId = "findShiftExceptionImport", summary = "How an import of exceptions is doing")
    public Uni<ImportView> find(@PathParam("id") UUID id) {
        return imports.find(id, exceptions);
    }

    @GET
    @Path("import/{id}/failures")
    @Blocking
    @Produces(Imports.CSV)
    @PermissionsAllowed("shifts:write")
    @Operation(
            operationId = "listShiftExceptionImportFailures",
            summary =
                    "The rows that failed, as CSV, with the reason in a last column; corrected, they can be sent again")
    public RestResponse<StreamingOutput> failures(@PathParam("id") UUID id) {
        return imports.failures(id, exceptions);
    }

    @DELETE
    @Path("import/{id}")
    @PermissionsAllowed("shifts:write")
    @Operation(
            operationId = "cancelShiftExceptionImport",
            summary = "Cancel an import of exceptions; what it has written stays")
    @APIResponse(responseCode = "204", description = "The import has ended")
    public Uni<Void> cancel(@PathParam("id") UUID id) {
        return imports.cancel(id, exceptions);
    }
}
