package io.smartlocker.gateway.kiosk;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import io.smartlocker.gateway.kiosk.Events.Event;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * A page that listens. What it is told waits for it up to a bound; a page that is further behind is let go, comes back by itself
 * and is told what it missed. So one that is slow, or gone without a word, costs no more than that.
 */
final class Listener implements Consumer<Event> {
    static final int MOST_WAITING = 512;
    private static final Logger LOG = Logger.getLogger(Listener.class);

    private final Events events;
    private final Runnable hangUp;
    private final Queue<Event> waiting = new ConcurrentLinkedQueue<>();
    private final UnicastProcessor<Event> stream = UnicastProcessor.create(waiting, () -> {});

    /** @param hangUp closes its connection */
    Listener(Events events, Runnable hangUp) {
        this.events = events;
        this.hangUp = hangUp;
    }

    /** To be called by one thread at a time. */
    @Override
    public void accept(Event event) {
        if (waiting.size() >= MOST_WAITING) {
            LOG.warn("A page does not take what it is told, and is let go.");
            end();
            hangUp.run();
        } else {
            stream.onNext(event);
        }
    }

    /** Nothing more is told than what waits. */
    void end() {
        events.leave(this);
        stream.onComplete();
    }

    Multi<Event> stream() {
        return stream.onTermination().invoke(() -> events.leave(this));
    }
}
