package io.smartlocker.audit.log;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.Blocking;
import io.smartlocker.audit.AuditConfig;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/logs/export")
@Tag(name = "Log")
class ExportResource {
    private static final Logger LOG = Logger.getLogger(ExportResource.class);
    private static final Duration COME_AGAIN = Duration.ofSeconds(10);
    private static final String UP_TO = "Export-Up-To";

    private final CurrentCaller caller;
    private final CurrentVertxRequest http;
    private final ExportLog exportLog;
    private final Semaphore places;

    ExportResource(CurrentCaller caller, CurrentVertxRequest http, ExportLog exportLog, AuditConfig config) {
        this.caller = caller;
        this.http = http;
        this.exportLog = exportLog;
        this.places = new Semaphore(config.export().atOnce());
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
        RoutingContext request = http.getCurrent();
        Export export = begin(query, format);
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(output -> write(export, format, output, request))
                .header(UP_TO, export.upTo())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=log-" + export.upTo() + "." + format.ending())
                .build();
    }

    /** Takes a place, which is left when the file was written, or could not be begun. */
    private Export begin(ExportQuery query, ExportFormat format) {
        if (!places.tryAcquire()) {
            throw ProblemException.tooManyRequests("Other files are on their way.", COME_AGAIN);
        }
        try {
            return exportLog.begin(query, format, caller.get());
        } catch (RuntimeException | Error e) {
            places.release();
            throw e;
        }
    }

    /** What goes wrong now can only be told by an end that is none: a file that ended as usual would be taken for whole. */
    private void write(Export export, ExportFormat format, OutputStream output, RoutingContext request)
            throws IOException {
        try {
            exportLog.write(export, format, output);
        } catch (RuntimeException e) {
            LOG.warnf("A file of the log breaks off: %s", e.toString());
            hangUp(request);
            throw new IOException("The file breaks off", e);
        } finally {
            places.release();
        }
    }

    /**
     * Waits until the connection is closed: it closes only behind what the taker has yet to take, and whatever is written until
     * then, the orderly end of a failed answer for one, would reach him, too.
     */
    private static void hangUp(RoutingContext request) {
        request.request()
                .connection()
                .close()
                .otherwiseEmpty()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }
}
