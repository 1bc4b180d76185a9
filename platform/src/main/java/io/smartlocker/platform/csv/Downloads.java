package io.smartlocker.platform.csv;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smartlocker.platform.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

/** Sends files that are written meanwhile, so that none is ever in memory as a whole; a few at once. */
@ApplicationScoped
public class Downloads {
    private static final Logger LOG = Logger.getLogger(Downloads.class);
    private static final Duration COME_AGAIN = Duration.ofSeconds(10);

    private final CurrentVertxRequest http;
    private final Semaphore places;

    Downloads(CurrentVertxRequest http, DownloadConfig config) {
        this.http = http;
        this.places = new Semaphore(config.atOnce());
    }

    /**
     * Begins a file; call it on a thread that may wait. What it begins with may refuse it; later it can only break off.
     *
     * @throws ProblemException 429 while too many are on their way
     */
    public RestResponse<StreamingOutput> send(Supplier<Download> beginning) {
        RoutingContext request = http.getCurrent();
        Download download = begin(beginning);
        var response = RestResponse.ResponseBuilder.<StreamingOutput>ok(
                        output -> write(download.content(), output, request))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + download.name());
        download.headers().forEach(response::header);
        return response.build();
    }

    /** Takes a place, which is left when the file was written, or could not be begun. */
    private Download begin(Supplier<Download> beginning) {
        if (!places.tryAcquire()) {
            throw ProblemException.tooManyRequests("Other files are on their way.", COME_AGAIN);
        }
        try {
            return beginning.get();
        } catch (RuntimeException | Error e) {
            places.release();
            throw e;
        }
    }

    /** What goes wrong now can only be told by an end that is none: a file that ended as usual would be taken for whole. */
    private void write(Download.Content content, OutputStream output, RoutingContext request) throws IOException {
        try {
            content.write(output);
        } catch (RuntimeException e) {
            LOG.warnf("A file breaks off: %s", e.toString());
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
