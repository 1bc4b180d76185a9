package io.smartlocker.audit.log;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.csv.Download;
import io.smartlocker.platform.csv.Downloads;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/logs/export")
@Tag(name = "Log")
class ExportResource {
    private static final String UP_TO = "Export-Up-To";

    private final CurrentCaller caller;
    private final Downloads downloads;
    private final ExportLog exportLog;

    ExportResource(CurrentCaller caller, Downloads downloads, ExportLog exportLog) {
        this.caller = caller;
        this.downloads = downloads;
        this.exportLog = exportLog;
    }

    @GET
    @Blocking
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermissionsAllowed("logs:export")
    @Operation(
            operationId = "exportLog",
            summary = "The log, or a part of it, as a file",
            description =
                    "The whole log comes in the order of its chain, a part of it by time. The file holds what the log "
                            + "held when it began. One that broke off is taken up behind its last entry by after and upTo.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(@Valid @BeanParam ExportQuery query) {
        ExportFormat format = query.format();
        return downloads.send(() -> {
            Export export = exportLog.begin(query, format, caller.get());
            return new Download(
                    "log-" + export.upTo() + "." + format.ending(),
                    Map.of(UP_TO, export.upTo()),
                    output -> exportLog.write(export, format, output));
        });
    }
}
