package io.smartlocker.gateway.actuation.gpio.chip;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.smartlocker.gateway.kernel.Libc;
import io.smartlocker.gateway.kernel.NativeError;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * One thread that reads the edges of all requests, so that edges are told in order and a cabinet of any size costs one
 * thread. It sleeps in the kernel while nothing happens.
 */
public final class EdgeReader implements AutoCloseable {
    /** A listener that waits for whoever closes must not keep the gateway from stopping. */
    private static final Duration LONGEST_LISTENER = Duration.ofSeconds(1);

    private static final Logger LOG = Logger.getLogger(EdgeReader.class);

    private final List<LineRequest> requests;
    private final Map<Line, Listener> listeners;
    private final int wakeUp;
    private final Thread thread;

    private EdgeReader(Map<Line, Listener> listeners, int wakeUp) {
        this.listeners = Map.copyOf(listeners);
        this.requests =
                listeners.keySet().stream().map(Line::request).distinct().toList();
        this.wakeUp = wakeUp;
        this.thread = Thread.ofPlatform().daemon().name("gpio-edges").unstarted(this::read);
    }

    /**
     * Starts telling edges.
     *
     * @param listeners called on the reader's thread, one after another; each returns quickly
     */
    public static EdgeReader start(Map<Line, Listener> listeners) {
        try {
            EdgeReader reader = new EdgeReader(listeners, Libc.eventfd());
            reader.thread.start();
            return reader;
        } catch (NativeError e) {
            throw new GpioException("Edges cannot be read: " + e.getMessage(), e);
        }
    }

    /** Stops telling; returns when the listener that is being told now has returned, or after a second. */
    @Override
    public void close() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment one = arena.allocate(JAVA_LONG);
            one.set(JAVA_LONG, 0, 1);
            Libc.write(wakeUp, one);
            thread.join(LONGEST_LISTENER);
            Libc.close(wakeUp);
        } catch (NativeError e) {
            throw new GpioException("Edges could not be stopped: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (PollSet polled = PollSet.of(requests, wakeUp)) {
            while (!polled.isReady(requests.size())) {
                polled.await();
                tellAll(polled);
            }
        } catch (NativeError e) {
            LOG.error("Door edges are no longer read", e);
            listeners.values().forEach(Listener::lost);
        }
    }

    private void tellAll(PollSet polled) {
        for (int index = 0; index < requests.size(); index++) {
            if (polled.isReady(index) && !tell(requests.get(index), polled.hasFailed(index))) {
                polled.drop(index);
            }
        }
    }

    /** @return whether there may be more; a chip that went away has nothing to tell any more */
    private boolean tell(LineRequest request, boolean failed) {
        if (!failed) {
            try {
                request.edges().forEach(edge -> tell(new Line(request, edge.index()), edge.active()));
                return true;
            } catch (NativeError e) {
                LOG.error("Edges of a chip cannot be read", e);
            }
        }
        request.lines().forEach(this::lost);
        return false;
    }

    private void tell(Line line, boolean active) {
        try {
            Listener listener = listeners.get(line);
            if (listener != null) {
                listener.changed(active);
            }
        } catch (RuntimeException e) {
            LOG.error("A listener to an edge failed", e);
        }
    }

    private void lost(Line line) {
        Listener listener = listeners.get(line);
        if (listener != null) {
            listener.lost();
        }
    }

    /** Who wants to know of a line. */
    public interface Listener {
        void changed(boolean active);

        /** The line can no longer be read; it went away with its chip. */
        void lost();
    }
}
