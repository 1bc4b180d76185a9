package io.smartlocker.identity.directorysync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** All runs of directory syncs. */
@ApplicationScoped
class SyncRuns implements PanacheRepositoryBase<SyncRun, UUID> {
    private static final UUID LAST = new UUID(-1, -1);

    private final ObjectMapper json;

    SyncRuns(ObjectMapper json) {
        this.json = json;
    }

    /** @throws ProblemException 404 if there is none of that sync */
    Uni<SyncRun> require(UUID id, UUID sync) {
        return find("id = ?1 and sync = ?2", id, sync)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("run"));
    }

    /** The runs of a sync, newest first, from before the cursor. */
    Uni<List<SyncRun>> newest(UUID sync, PageQuery page) {
        return find(
                        "sync = ?1 and id < ?2 order by id desc",
                        sync,
                        page.afterId().orElse(LAST))
                .range(0, page.fetch() - 1)
                .list();
    }

    Uni<Void> alive(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "update directory_sync_run set alive_at = now() where id = :id")
                        .setParameter("id", id)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Ends the runs of a sync whose process has not been heard of for so long. */
    Uni<Integer> interrupt(UUID sync, Duration silence) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery("""
                                update directory_sync_run set state = 'INTERRUPTED', finished_at = now()
                                where sync = :sync and state = 'RUNNING'
                                  and alive_at < now() - make_interval(secs => :silence)""")
                .setParameter("sync", sync)
                .setParameter("silence", (double) silence.toSeconds())
                .executeUpdate());
    }

    SyncRunView view(SyncRun run) {
        try {
            return SyncRunView.of(run, List.of(json.readValue(run.failures, SyncRunView.Failure[].class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was written can be read", e);
        }
    }

    String write(List<SyncRunView.Failure> failures) {
        try {
            return json.writeValueAsString(failures).replace("\\u0000", "");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts are always writable", e);
        }
    }
}
