package io.smartlocker.locker.directory;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.TopicSettings;
import io.smartlocker.contracts.Topics;
import io.smartlocker.locker.LockerConfig;
import io.smartlocker.locker.directory.Directories.Composed;
import io.smartlocker.platform.outbox.RelayBell;
import io.smartlocker.platform.outbox.SentListener;
import io.smartlocker.platform.rounds.Round;
import io.smartlocker.platform.tracing.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Sees to it that the topics of each open directory are there, and that the one with the replica is that onto which it was
 * composed. A topic that was lost is created again, since the outbox would wait for it for ever; and whatever is new under the
 * name gets everything anew, from what is known here, under revisions that go on where they were.
 */
@ApplicationScoped
public class RestoreDirectories implements SentListener {
    private static final Logger LOG = Logger.getLogger(RestoreDirectories.class);

    private final KioskTopics topics;
    private final Directories directories;
    private final TopicLosses losses;
    private final RelayBell bell;
    private final Round round;

    RestoreDirectories(
            KioskTopics topics, Directories directories, TopicLosses losses, RelayBell bell, LockerConfig config) {
        this.topics = topics;
        this.directories = directories;
        this.losses = losses;
        this.bell = bell;
        this.round = new Round("directory-topics", config.directory().topicCheck(), this::restore);
    }

    void start(@Observes StartupEvent event) {
        round.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        round.stop();
    }

    @Override
    public void sent(List<Sent> messages) {
        // Nothing is missing then.
    }

    @Override
    public void missing(Set<String> names) {
        soon();
    }

    /** Has the next look be taken now: somebody found a topic missing. */
    public void soon() {
        round.wake();
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
            if (missing(directory, now).isEmpty()) {
                settle(directory, Objects.requireNonNull(now.get(Topics.kioskDirectory(directory.kiosk()))), ids);
            }
        }
        return false;
    }

    private boolean create(Composed directory, Map<String, String> ids) throws Throwable {
        List<String> missing = missing(directory, ids);
        if (missing.isEmpty()) {
            return false;
        }
        LOG.warnf("Topics of kiosk %s are gone and are created again: %s", directory.kiosk(), missing);
        inTransaction(() -> losses.noticed(directory.kiosk(), missing));
        topics.create(directory.kiosk());
        return true;
    }

    private static List<String> missing(Composed directory, Map<String, String> ids) {
        return TopicSettings.ofKiosk(directory.kiosk()).stream()
                .map(TopicSettings::name)
                .filter(name -> !ids.containsKey(name))
                .toList();
    }

    /** @param before the topics that there were when this round began */
    private void settle(Composed directory, String topicId, Map<String, String> before) throws Throwable {
        boolean lost = directory.lost() || !missing(directory, before).isEmpty();
        boolean another = lost || directory.topicId() != null;
        if (!topicId.equals(directory.topicId())
                && inTransaction(() -> directories.composedOnto(directory, topicId, another))) {
            bell.ring();
            EventLog.info(LOG, "directory restored", Map.of("kiosk", directory.kiosk()));
        }
        if (lost) {
            inTransaction(() -> losses.restored(directory));
            bell.ring();
        }
    }

    private static <T> T inTransaction(Supplier<Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(work));
    }
}
