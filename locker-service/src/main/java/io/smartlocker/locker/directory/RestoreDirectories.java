package io.smartlocker.locker.directory;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smartlocker.contracts.TopicSettings;
import io.smartlocker.contracts.Topics;
import io.smartlocker.locker.LockerConfig;
import io.smartlocker.locker.directory.Directories.Composed;
import io.smartlocker.platform.outbox.RelayBell;
import io.smartlocker.platform.rounds.Round;
import io.smartlocker.platform.tracing.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.jboss.logging.Logger;

/**
 * Sees to it that the topic of each open directory is the one that it was composed onto. One that was lost is created again,
 * since the outbox would wait for it for ever; and whatever is new under the name gets everything anew, from what is known
 * here, under revisions that go on where they were.
 */
@ApplicationScoped
class RestoreDirectories {
    private static final Logger LOG = Logger.getLogger(RestoreDirectories.class);

    private final DirectoryTopics topics;
    private final Directories directories;
    private final RelayBell bell;
    private final Round round;

    RestoreDirectories(DirectoryTopics topics, Directories directories, RelayBell bell, LockerConfig config) {
        this.topics = topics;
        this.directories = directories;
        this.bell = bell;
        this.round = new Round("directory-topics", config.directory().topicCheck(), this::restore);
    }

    void start(@Observes StartupEvent event) {
        round.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        round.stop();
    }

    private boolean restore() throws Throwable {
        List<Composed> open = VertxContextSupport.subscribeAndAwait(() -> Panache.withSession(directories::composed));
        Map<String, String> ids = topics.ids();
        boolean created = false;
        for (Composed directory : open) {
            created |= create(directory, ids);
        }
        Map<String, String> now = created ? topics.ids() : ids;
        for (Composed directory : open) {
            String id = now.get(Topics.kioskDirectory(directory.kiosk()));
            if (id != null && !id.equals(directory.topicId())) {
                renew(directory, id);
            }
        }
        return false;
    }

    private boolean create(Composed directory, Map<String, String> ids)
            throws InterruptedException, ExecutionException {
        boolean complete = TopicSettings.ofKiosk(directory.kiosk()).stream()
                .map(TopicSettings::name)
                .allMatch(ids::containsKey);
        if (!complete) {
            topics.create(directory.kiosk(), ids.keySet());
            LOG.warnf("The topics of kiosk %s were gone and are created again", directory.kiosk());
        }
        return !complete;
    }

    private void renew(Composed directory, String topicId) throws Throwable {
        boolean renewed = VertxContextSupport.subscribeAndAwait(
                () -> Panache.withTransaction(() -> directories.composedOnto(directory, topicId)));
        if (renewed) {
            bell.ring();
            EventLog.info(LOG, "directory restored", Map.of("kiosk", directory.kiosk()));
        }
    }
}
