package io.smartlocker.audit.live;

import io.smallrye.mutiny.Multi;
import io.smartlocker.audit.AuditConfig;
import io.smartlocker.platform.caller.OpenSessions;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All clients that listen to this process. */
@ApplicationScoped
class Listeners {
    private static final Duration COME_AGAIN = Duration.ofSeconds(30);

    private final OpenSessions sessions;
    private final AuditConfig.Live config;
    private final Set<Listener> all = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Followed followed;

    Listeners(OpenSessions sessions, AuditConfig config) {
        this.sessions = sessions;
        this.config = config.live();
    }

    private record Followed(LiveWindow window, Places places) {}

    /** Lets clients in. */
    void open(LiveWindow window, Places places) {
        followed = new Followed(window, places);
    }

    /** Ends all streams: their clients come again and go on where they stopped. */
    void close() {
        followed = null;
        all.forEach(Listener::hangUp);
    }

    /**
     * What a client is sent, from when it subscribes.
     *
     * @throws ProblemException 429 if too many listen, 503 while nothing is followed
     */
    Multi<LiveEvent> listen(LiveWish wish) {
        Followed now = followed;
        if (now == null) {
            throw ProblemException.of(
                    CommonProblem.UNAVAILABLE, "Changes are not followed yet. Try again in a moment.");
        }
        if (all.size() >= config.mostClients()) {
            throw ProblemException.tooManyRequests("As many listen as can.", COME_AGAIN);
        }
        return Multi.createFrom().publisher(client -> {
            Listener[] self = new Listener[1];
            LiveCursor cursor = new LiveCursor(wish, now.window(), now.places());
            Listener listener = new Listener(client, wish, cursor, () -> all.remove(self[0]));
            self[0] = listener;
            client.onSubscribe(listener);
            all.add(listener);
            if (followed != now) {
                listener.hangUp();
            }
            if (listener.isOver()) {
                all.remove(listener);
            }
        });
    }

    /** Something new is there. */
    void wake() {
        all.forEach(Listener::wake);
    }

    /** Sends signs of life, and ends what is over. */
    void look(Instant now) {
        for (Listener listener : all) {
            sessions.ending(listener.wish().session(), now).ifPresent(ending -> listener.end(ending.name()));
            if (listener.isBehind() && listener.silence() > config.patience().toNanos()) {
                listener.hangUp();
            } else if (listener.silence() > config.heartbeat().toNanos()) {
                listener.beat();
            }
        }
    }
}
