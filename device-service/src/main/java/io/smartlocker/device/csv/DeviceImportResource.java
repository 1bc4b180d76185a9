package io.smartlocker.device.csv;

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

/** Devices from files. */
@Path("/api/v1/devices/import")
@Tag(name = "Devices")
class DeviceImportResource {
    private final Imports imports;
    private final ImportDevices devices;

    DeviceImportResource(Imports imports, ImportDevices devices) {
        this.imports = imports;
        this.devices = devices;
    }

    @POST
    @Blocking
    @Consumes(Imports.CSV)
    @PermissionsAllowed("devices:write")
    @Operation(
            operationId = "importDevices",
            summary = "Add and change devices from a CSV file, by asset tag",
            description =
                    "UTF-8, with comma, semicolon or tab. The first row names the columns: assetTag, name, type (its name), "
                            + "serialNumber, rfid, location (its name), locker (its serial number), bay (its number), and state, "
                            + "which is for people who read the file. A column that is there is the truth, also where a cell "
                            + "is empty; what has no column stays. A device is put into the bay that is named, which takes "
                            + "bays:assign; it is taken out of none.")
    public Uni<RestResponse<ImportView>> start(InputStream file, @Valid @BeanParam ImportOptions options)
            throws IOException {
        return imports.receive(file, options, devices);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("devices:write")
    @Operation(operationId = "findDeviceImport", summary = "How an import of devices is doing")
    public Uni<ImportView> find(@PathParam("id") UUID id) {
        return imports.find(id, devices);
    }

    @GET
    @Path("/{id}/failures")
    @Blocking
    @Produces(Imports.CSV)
    @PermissionsAllowed("devices:write")
    @Operation(
            operationId = "listDeviceImportFailures",
            summary =
                    "The rows that failed, as CSV, with the reason in a last column; corrected, they can be sent again")
    public RestResponse<StreamingOutput> failures(@PathParam("id") UUID id) {
        return imports.failures(id, devices);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("devices:write")
    @Operation(operationId = "cancelDeviceImport", summary = "Cancel an import of devices; what it has written stays")
    @APIResponse(responseCode = "204", description = "The import has ended")
    public Uni<Void> cancel(@PathParam("id") UUID id) {
        return imports.cancel(id, devices);
    }
}
