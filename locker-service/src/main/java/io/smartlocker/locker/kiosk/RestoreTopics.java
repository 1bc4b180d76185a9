package io.smartlocker.locker.kiosk;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smartlocker.contracts.TopicSettings;
import io.smartlocker.contracts.state.KioskState.Status;
import io.smartlocker.locker.rounds.Round;
import io.smartlocker.platform.outbox.RelayBell;
import io.smartlocker.platform.outbox.SentListener;
import io.smartlocker.platform.tracing.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Makes topics of kiosks again that the broker does not have any more, and has their kiosks told everything anew. */
@ApplicationScoped
public class RestoreTopics implements SentListener {
    private static final Logger LOG = Logger.getLogger(RestoreTopics.class);
    private static final Duration PACE = Duration.ofMinutes(1);
    private static final Pattern OF_KIOSK = Pattern.compile("kiosk\\.([0-9a-f-]{36})\\.[a-z]+");

    private final Kiosks kiosks;
    private final KioskBroker broker;
    private final TopicLosses losses;
    private final RelayBell bell;
    private final Queue<UUID> lost = new ConcurrentLinkedQueue<>();
    private final Round round = new Round("kiosk-topics", PACE, this::restore);

    RestoreTopics(Kiosks kiosks, KioskBroker broker, TopicLosses losses, RelayBell bell) {
        this.kiosks = kiosks;
        this.broker = broker;
        this.losses = losses;
        this.bell = bell;
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
    public void missing(Set<String> topics) {
        lost(topics.stream().flatMap(RestoreTopics::kiosk).toList());
    }

    /** Topics of these kiosks were not found. */
    public void lost(Collection<UUID> ids) {
        ids.stream().filter(id -> !lost.contains(id)).forEach(lost::add);
        if (!ids.isEmpty()) {
            round.wake();
        }
    }

    private static Stream<UUID> kiosk(String topic) {
        Matcher matcher = OF_KIOSK.matcher(topic);
        return matcher.matches() ? Stream.of(UUID.fromString(matcher.group(1))) : Stream.empty();
    }

    /** One that fails stays in the queue and is tried again. */
    private boolean restore() throws Throwable {
        for (UUID kiosk = lost.peek(); kiosk != null; kiosk = lost.peek()) {
            if (isInUse(kiosk)) {
                restore(kiosk);
            }
            lost.remove(kiosk);
        }
        return false;
    }

    private boolean isInUse(UUID id) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(
                () -> Panache.withSession(() -> kiosks.findById(id).map(kiosk -> Optional.ofNullable(kiosk)
                        .filter(found -> found.status() == Status.ACTIVE)
                        .isPresent())));
    }

    private void restore(UUID kiosk) throws Throwable {
        List<String> missing = broker.missing(TopicSettings.ofKiosk(kiosk));
        if (missing.isEmpty()) {
            return;
        }
        VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> losses.noticed(kiosk, missing)));
        broker.admit(kiosk);
        VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> losses.restored(kiosk, missing)));
        bell.ring();
        EventLog.info(LOG, "kiosk topics restored", Map.of("kiosk", kiosk, "topics", missing));
    }
}
