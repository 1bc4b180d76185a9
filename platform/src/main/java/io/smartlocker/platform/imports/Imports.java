package io.smartlocker.platform.imports;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The imports of a service as its resources answer with them, each kind under an address of its own. */
@ApplicationScoped
public class Imports {
    /** The media type of files. */
    public static final String CSV = "text/csv";

    private final CurrentCaller caller;
    private final ReceiveImport receiveImport;
    private final FindImport findImport;
    private final DownloadFailures downloadFailures;
    private final CancelImport cancelImport;

    Imports(
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

    /** Where files of a kind are sent to. */
    static String address(RowWriter writer) {
        return "/api/v1/" + writer.things() + "/import";
    }

    /** Takes a file in and answers with the import that begins; call it on a thread that may wait. */
    public Uni<RestResponse<ImportView>> receive(InputStream file, ImportOptions options, RowWriter writer)
            throws IOException {
        return receiveImport
                .receive(file, options, writer, caller.get(), Vertx.currentContext())
                .map(job -> RestResponse.ResponseBuilder.<ImportView>create(RestResponse.Status.ACCEPTED)
                        .location(URI.create(address(writer) + "/" + job.id()))
                        .entity(job)
                        .build());
    }

    /** How an import is doing. */
    public Uni<ImportView> find(UUID id, RowWriter writer) {
        return findImport.find(id, writer.things(), caller.get());
    }

    /** The rows that failed, as a file; call it on a thread that may wait. */
    public RestResponse<StreamingOutput> failures(UUID id, RowWriter writer) {
        return RestResponse.ResponseBuilder.ok(downloadFailures.download(id, writer.things(), caller.get()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=failures.csv")
                .build();
    }

    /** Ends an import; what it has written stays. */
    public Uni<Void> cancel(UUID id, RowWriter writer) {
        return cancelImport.cancel(id, writer.things(), caller.get());
    }
}
