package io.smartlocker.identity.imports;

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

@Path("/api/v1/users/import")
@Tag(name = "Imports")
class ImportResource {
    private final Imports imports;
    private final ImportPeople people;

    ImportResource(Imports imports, ImportPeople people) {
        this.imports = imports;
        this.people = people;
    }

    @POST
    @Blocking
    @Consumes(Imports.CSV)
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "importUsers",
            summary = "Add and change people from a CSV file, by employee id",
            description =
                    "UTF-8, with comma, semicolon or tab. The first row names the columns: employeeId, name, "
                            + "username, email, phone, type, active, groups (names, parted by |), badge, validFrom, validUntil, "
                            + "visitFrom, visitUntil, givenName, familyName, title, department, division, costCenter, company, "
                            + "language. A column that is there is the truth, also where a cell is empty; what has no column stays.")
    public Uni<RestResponse<ImportView>> start(InputStream file, @Valid @BeanParam ImportOptions options)
            throws IOException {
        return imports.receive(file, options, people);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("users:write")
    @Operation(operationId = "findImport", summary = "How an import is doing")
    public Uni<ImportView> find(@PathParam("id") UUID id) {
        return imports.find(id, people);
    }

    @GET
    @Path("/{id}/failures")
    @Blocking
    @Produces(Imports.CSV)
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "listImportFailures",
            summary =
                    "The rows that failed, as CSV, with the reason in a last column; corrected, they can be sent again")
    public RestResponse<StreamingOutput> failures(@PathParam("id") UUID id) {
        return imports.failures(id, people);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("users:write")
    @Operation(operationId = "cancelImport", summary = "Cancel an import; what it has written stays")
    @APIResponse(responseCode = "204", description = "The import has ended")
    public Uni<Void> cancel(@PathParam("id") UUID id) {
        return imports.cancel(id, people);
    }
}
