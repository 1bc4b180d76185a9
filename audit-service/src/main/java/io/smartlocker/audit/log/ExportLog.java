package io.smartlocker.audit.log;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.smartlocker.audit.AuditConfig;
import io.smartlocker.audit.Deed;
import io.smartlocker.audit.Everywhere;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.RelayBell;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Writes the log into a file that somebody takes away, a page at a time: it needs the same memory for ten million entries as
 * for ten, and stops when nobody takes it any more. That somebody takes it is a fact for the log itself.
 */
@ApplicationScoped
class ExportLog {
    private final ExportPages pages;
    private final Outbox outbox;
    private final RelayBell bell;
    private final int page;

    ExportLog(ExportPages pages, Outbox outbox, RelayBell bell, AuditConfig config) {
        this.pages = pages;
        this.outbox = outbox;
        this.bell = bell;
        this.page = config.export().page();
    }

    /**
     * Begins a file. Call it, and {@link #write}, on a thread that may wait.
     *
     * @throws ProblemException 400 for what does not fit, 403 for somebody whose rights hold at some locations only
     */
    Export begin(ExportQuery query, ExportFormat format, Caller caller) {
        Everywhere.require(caller);
        Export begun = await(() -> Panache.withTransaction(() ->
                pages.begin(query, caller.organization()).call(export -> outbox.add(told(export, format, caller)))));
        bell.ring();
        return begun;
    }

    void write(Export export, ExportFormat format, OutputStream output) throws IOException {
        output.write(format.head().getBytes(StandardCharsets.UTF_8));
        Optional<LogSort.Mark> last = export.after();
        List<LogEntry> read = next(export, last);
        while (!read.isEmpty()) {
            output.write(format.lines(read).getBytes(StandardCharsets.UTF_8));
            last = Optional.of(LogSort.mark(read.getLast()));
            read = read.size() < page ? List.of() : next(export, last);
        }
    }

    private List<LogEntry> next(Export export, Optional<LogSort.Mark> last) {
        return await(() -> pages.next(export, last, page));
    }

    private static Activity told(Export export, ExportFormat format, Caller caller) {
        return Deed.by(caller)
                .done(
                        "log.exported",
                        new Subject(Subject.Kind.ORGANIZATION, caller.organization()),
                        Map.of("format", format.ending(), "upTo", Long.toString(export.upTo())));
    }

    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
