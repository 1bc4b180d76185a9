package io.smartlocker.device.csv;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import io.smartlocker.device.device.DeviceFilter;
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

/** Devices into files. */
@Path("/api/v1/devices/export")
@Tag(name = "Devices")
class DeviceExportResource {
    private final CsvLists lists;
    private final ExportDevices exportDevices;
    private final CurrentCaller caller;

    DeviceExportResource(CsvLists lists, ExportDevices exportDevices, CurrentCaller caller) {
        this.lists = lists;
        this.exportDevices = exportDevices;
        this.caller = caller;
    }

    @GET
    @Blocking
    @Produces(CsvLists.MEDIA_TYPE)
    @PermissionsAllowed("devices:read")
    @Operation(
            operationId = "exportDevices",
            summary = "The devices that a list would show, as a CSV file that can be imported again")
    public RestResponse<StreamingOutput> export(
            @BeanParam DeviceFilter filter,
            @QueryParam("sort") @Nullable @Schema(examples = "name,-assetTag", description = "As of the list")
                    String sort,
            @Valid @BeanParam SearchQuery query) {
        Caller asking = caller.get();
        return lists.send(() -> exportDevices.list(filter, sort, query, asking));
    }
}
