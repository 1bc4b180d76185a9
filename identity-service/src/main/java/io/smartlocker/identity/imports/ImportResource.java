package io.smartlocker.identity.imports;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/users/import")
@Tag(name = "Imports")
class ImportResource {
    private static final String CSV = "text/csv";

    private final CurrentCaller caller;
    private final ReceiveImport receiveImport;
    private final FindImport findImport;
    private final DownloadFailures downloadFailures;
    private final CancelImport cancelImport;

    ImportResource(
            CurrentCaller caller,
            ReceiveImport receiveImport,
            FindImport findImport,
            DownloadFailures downloadFailures,
            CancelImport cancelImport) {
        this.caller = caller;
        this.receiveImport = receiveImport;
        this.findImport = findImport;
        this.downloadFailures = downloadFailures;
        this.cancelImport = cancelImport;
    }

    @POST
    @Blocking
    @Consumes(CSV)
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "importUsers",
            summary = "Add and change people from a CSV file, by employee id",
            description =
                    "UTF-8, with comma, semicolon or tab. The first row names the columns: employeeId, name, "
                            + "username, email, phone, type, active, groups (names, parted by |), badge, validFrom, validUntil, "
                            + "visitFrom, visitUntil, givenName, familyName, title, department, division, costCenter, company, "
                            + "language. A column that is there is the truth, also where a cell is empty; what has no column stays.")
    @RequestBody(required = true, content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "202",
            description = "The import, which goes on by itself",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    public Uni<RestResponse<ImportView>> start(
            InputStream file,
            @Parameter(description = "Only say what would become of each row")
                    @QueryParam("dryRun")
                    @DefaultValue("false")
                    boolean dryRun,
            @Parameter(
                            description =
                                    "The columns by their place, as in employeeId,name,,email; without it, the first row names them")
                    @QueryParam("columns")
                    @Size(max = 2_000)
                    @Nullable
                    String columns,
            @Parameter(description = "With columns: whether the first row is headings, to be passed over")
                    @QueryParam("header")
                    @DefaultValue("false")
                    boolean header)
            throws IOException {
        Context context = Vertx.currentContext();
        return receiveImport
                .receive(file, new ReceiveImport.Options(dryRun, columns, header), caller.get(), context)
                .map(job -> RestResponse.ResponseBuilder.<ImportView>create(RestResponse.Status.ACCEPTED)
                        .location(URI.create("/api/v1/users/import/" + job.id()))
                        .entity(job)
                        .build());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("users:write")
    @Operation(operationId = "findImport", summary = "How an import is doing")
    public Uni<ImportView> find(@PathParam("id") UUID id) {
        return findImport.find(id, caller.get());
    }

    @GET
    @Path("/{id}/failures")
    @Blocking
    @Produces(CSV)
    @PermissionsAllowed("users:write")
    @Operation(
            operationId = "listImportFailures",
            summary =
                    "The rows that failed, as CSV, with the reason in a last column; corrected, they can be sent again")
    @APIResponse(
            responseCode = "200",
            description = "The rows",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> failures(@PathParam("id") UUID id) {
        return RestResponse.ResponseBuilder.ok(downloadFailures.download(id, caller.get()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=failures.csv")
                .build();
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("users:write")
    @Operation(operationId = "cancelImport", summary = "Cancel an import; what it has written stays")
    @APIResponse(responseCode = "204", description = "The import has ended")
    public Uni<Void> cancel(@PathParam("id") UUID id) {
        return cancelImport.cancel(id, caller.get());
    }
}
