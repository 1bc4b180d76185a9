package io.smartlocker.gateway.enrolment;

import io.smartlocker.gateway.Backoff;
import io.smartlocker.gateway.GatewayConfig;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Presents code and key, and then asks until an administrator has confirmed the fingerprint. */
@Singleton
public final class EnrolKiosk {
    private static final Logger LOG = Logger.getLogger(EnrolKiosk.class);

    private final Server server;
    private final AccessTokens tokens;
    private final EnrolmentFile file;
    private final GatewayConfig.Retry retry;
    private @Nullable Thread asking;

    EnrolKiosk(Server server, AccessTokens tokens, EnrolmentFile file, GatewayConfig config) {
        this.server = server;
        this.tokens = tokens;
        this.file = file;
        this.retry = config.retry();
    }

    /**
     * Presents the one-time code with this kiosk's public key.
     *
     * @throws ServerException if the code is refused or the services cannot be reached
     * @throws IllegalStateException if this kiosk is enrolled already
     */
    public synchronized Enrolment present(String code) throws ServerException, InterruptedException {
        if (file.current()
                .filter(known -> known.state() == Enrolment.State.ACTIVE)
                .isPresent()) {
            throw new IllegalStateException("This kiosk is enrolled already.");
        }
        KioskKey key = file.key();
        Server.Presented answer = server.present(code, key.publicJwk());
        if (!key.fingerprint().equals(answer.fingerprint())) {
            throw new ServerException(502, "The services saw another key than this kiosk's.");
        }
        Enrolment presented = new Enrolment(
                Enrolment.State.PRESENTED,
                answer.kiosk(),
                answer.organization(),
                answer.fingerprint(),
                answer.leaseKey().toString(),
                answer.tokenEndpoint(),
                null,
                null);
        file.store(presented);
        LOG.infof("Enrolment presented. kiosk=%s fingerprint=%s", presented.kiosk(), presented.fingerprint());
        askUntilConfirmed();
        return presented;
    }

    /** Goes on asking for the confirmation, if that is what the enrolment waits for. */
    public synchronized void askUntilConfirmed() {
        stop();
        if (file.current()
                .filter(known -> known.state() == Enrolment.State.PRESENTED)
                .isPresent()) {
            asking = Thread.ofPlatform().daemon().name("enrolment").start(this::ask);
        }
    }

    public synchronized void stop() {
        if (asking != null) {
            asking.interrupt();
            asking = null;
        }
    }

    private void ask() {
        Backoff backoff = new Backoff(retry);
        try {
            while (!confirmed()) {
                backoff.pause();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean confirmed() throws InterruptedException {
        Enrolment waiting = file.current().orElseThrow();
        try {
            Server.Self self = server.self(tokens.ask(waiting));
            Enrolment.Topics topics = self.topics();
            if (!"ACTIVE".equals(self.status()) || topics == null || !self.id().equals(waiting.kiosk())) {
                return false;
            }
            file.store(waiting.activated(topics, self.kafkaBootstrapServers()));
            LOG.infof("Enrolment confirmed. kiosk=%s", waiting.kiosk());
            return true;
        } catch (ServerException e) {
            LOG.debugf("Not confirmed yet. reason=%s", e.getMessage());
            return false;
        }
    }
}
