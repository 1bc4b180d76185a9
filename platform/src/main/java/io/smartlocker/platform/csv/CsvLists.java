package io.smartlocker.platform.csv;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;

/** Hands lists out as CSV files, a part at a time: ten rows need the same memory as ten million. */
@ApplicationScoped
public class CsvLists {
    /** The media type of such a file. */
    public static final String MEDIA_TYPE = "text/csv";

    private static final int ROWS = 500;

    private final Downloads downloads;

    CsvLists(Downloads downloads) {
        this.downloads = downloads;
    }

    /** Answers with a list; call it on a thread that may wait. */
    public RestResponse<StreamingOutput> send(Supplier<CsvList> wanted) {
        return downloads.send(() -> {
            CsvList list = wanted.get();
            return new Download(list.name(), Map.of(), output -> write(list, output));
        });
    }

    private static void write(CsvList list, OutputStream output) throws IOException {
        write(List.of(list.headings()), output);
        CsvList.Part part = read(list.source(), Optional.empty());
        write(part.lines(), output);
        while (part.next() != null) {
            part = read(list.source(), Optional.of(part.next()));
            write(part.lines(), output);
        }
    }

    private static void write(List<List<String>> lines, OutputStream output) throws IOException {
        output.write(
                lines.stream().map(CsvLine::of).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8));
    }

    private static CsvList.Part read(CsvList.Source source, Optional<String> cursor) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> Panache.withSession(() -> source.read(cursor, ROWS)));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
