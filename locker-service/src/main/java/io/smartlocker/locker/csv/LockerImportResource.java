package io.smartlocker.locker.csv;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.imports.ImportOptions;
import io.smartlocker.platform.imports.ImportView;
import io.smartlocker.platform.imports.Imports;
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

/** Lockers from files. */
@Path("/api/v1/lockers/import")
@Tag(name = "Lockers")
class LockerImportResource {
    private final Imports imports;
    private final ImportLockers lockers;

    LockerImportResource(Imports imports, ImportLockers lockers) {
        this.imports = imports;
        this.lockers = lockers;
    }

    @POST
    @Blocking
    @Consumes(Imports.CSV)
    @PermissionsAllowed("lockers:write")
    @Operation(
            operationId = "importLockers",
            summary = "Add and change lockers from a CSV file, by serial number",
            description =
                    "UTF-8, with comma, semicolon or tab. The first row names the columns: serial, name, location (its name), "
                            + "area (its name), type (its name), rows, columns and inService (yes or no). A column that is "
                            + "there is the truth, also where a cell is empty; what has no column stays.")
    public Uni<RestResponse<ImportView>> start(InputStream file, @Valid @BeanParam ImportOptions options)
            throws IOException {
        return imports.receive(file, options, lockers);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("lockers:write")
    @Operation(operationId = "findLockerImport", summary = "How an import of lockers is doing")
    public Uni<ImportView> find(@PathParam("id") UUID id) {
        return imports.find(id, lockers);
    }

    @GET
    @Path("/{id}/failures")
    @Blocking
    @Produces(Imports.CSV)
    @PermissionsAllowed("lockers:write")
    @Operation(
            operationId = "listLockerImportFailures",
            summary =
                    "The rows that failed, as CSV, with the reason in a last column; corrected, they can be sent again")
    public RestResponse<StreamingOutput> failures(@PathParam("id") UUID id) {
        return imports.failures(id, lockers);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("lockers:write")
    @Operation(operationId = "cancelLockerImport", summary = "Cancel an import of lockers; what it has written stays")
    @APIResponse(responseCode = "204", description = "The import has ended")
    public Uni<Void> cancel(@PathParam("id") UUID id) {
        return imports.cancel(id, lockers);
    }
}
