package io.smartlocker.scheduling.roster;

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

/** Rosters from files, and as files. */
@Path("/api/v1/rosters")
@Tag(name = "Rosters")
class RosterFileResource {
    private final Imports imports;
    private final ImportRosters rosters;
    private final CsvLists files;
    private final ExportRosters export;
    private final CurrentCaller caller;

    RosterFileResource(
            Imports imports, ImportRosters rosters, CsvLists files, ExportRosters export, CurrentCaller caller) {
        this.imports = imports;
        this.rosters = rosters;
        this.files = files;
        this.export = export;
        this.caller = caller;
    }

    @GET
    @Path("export")
    @Blocking
    @Produces(CsvLists.MEDIA_TYPE)
    @PermissionsAllowed("rosters:read")
    @Operation(
            operationId = "exportRosters",
            summary = "Who works which shift on which day, as a CSV file that can be read in again",
            description =
                    "A row for each person, shift and day. Who may not read people, or locations, gets ids for them.")
    public RestResponse<StreamingOutput> export(
            @Valid @BeanParam SearchQuery query, @Valid @BeanParam RosterFilter filter) {
        return files.send(() -> export.list(query, filter, caller.get()));
    }

    @POST
    @Path("import")
    @Blocking
    @Consumes(Imports.CSV)
    @PermissionsAllowed("rosters:write")
    @Operation(
            operationId = "importRosters",
            summary = "Plan who works from a CSV file, by day, shift and employee id",
            description =
                    "UTF-8, with comma, semicolon or tab. The first row names the columns: day, location, shift, employeeId, "
                            + "works (yes or no), and name, which is for people who read the file. What is in no row stays.")
    public Uni<RestResponse<ImportView>> start(InputStream file, @Valid @BeanParam ImportOptions options)
            throws IOException {
        return imports.receive(file, options, rosters);
    }

    @GET
    @Path("import/{id}")
    @PermissionsAllowed("rosters:write")
    @Operation(operationId = "findRosterImport", summary = "How an import of rosters is doing")
    public Uni<ImportView> find(@PathParam("id") UUID id) {
        return imports.find(id, rosters);
    }

    @GET
    @Path("import/{id}/failures")
    @Blocking
    @Produces(Imports.CSV)
    @PermissionsAllowed("rosters:write")
    @Operation(
            operationId = "listRosterImportFailures",
            summary =
                    "The rows that failed, as CSV, with the reason in a last column; corrected, they can be sent again")
    public RestResponse<StreamingOutput> failures(@PathParam("id") UUID id) {
        return imports.failures(id, rosters);
    }

    @DELETE
    @Path("import/{id}")
    @PermissionsAllowed("rosters:write")
    @Operation(operationId = "cancelRosterImport", summary = "Cancel an import of rosters; what it has written stays")
    @APIResponse(responseCode = "204", description = "The import has ended")
    public Uni<Void> cancel(@PathParam("id") UUID id) {
        return imports.cancel(id, rosters);
    }
}
