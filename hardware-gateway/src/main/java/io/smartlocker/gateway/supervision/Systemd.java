package io.smartlocker.gateway.supervision;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import io.smartlocker.gateway.actuation.Solenoids;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Tells systemd that the gateway is ready once the kiosk API answers, and that it lives for as long as the thread that starts
 * and cuts off pulses does. A gateway whose life is not told is ended by systemd, which then drives every output off.
 */
@Singleton
final class Systemd {
    /** Told three times within what systemd allows, so that one lost or late is no harm. */
    private static final int TIMES = 3;

    private static final Logger LOG = Logger.getLogger(Systemd.class);

    private final Solenoids solenoids;
    private final Optional<NotifySocket> socket;
    private final Optional<Duration> every;
    private final Thread thread = Thread.ofPlatform().daemon().name("watchdog").unstarted(this::tellLife);
    private volatile boolean stopping;

    @Inject
    Systemd(Solenoids solenoids) {
        this(solenoids, System.getenv());
    }

    Systemd(Solenoids solenoids, Map<String, String> environment) {
        this.solenoids = solenoids;
        socket = Optional.ofNullable(environment.get("NOTIFY_SOCKET")).map(NotifySocket::new);
        every = Optional.ofNullable(environment.get("WATCHDOG_USEC"))
                .map(micros -> Duration.ofNanos(Long.parseLong(micros) * 1000 / TIMES));
    }

    void ready(@ObservesAsync HttpServerStart event) {
        ready();
    }

    void ready() {
        tell("READY=1");
        if (socket.isPresent() && every.isPresent()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stop();
    }

    void stop() {
        stopping = true;
        tell("STOPPING=1");
        thread.interrupt();
    }

    private void tellLife() {
        Duration pause = every.orElseThrow();
        try {
            while (!stopping) {
                if (solenoids.answers(pause)) {
                    tell("WATCHDOG=1");
                } else {
                    LOG.error("The thread that starts and ends pulses does not answer.");
                }
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(String state) {
        if (socket.isPresent()) {
            try {
                socket.get().send(state);
            } catch (IOException e) {
                LOG.errorf("Systemd could not be told. state=%s reason=%s", state, e.getMessage());
            }
        }
    }
}
