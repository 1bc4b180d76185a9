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
    private final ReplaceKey replaceKey;
    private final GatewayConfig.Retry retry;
    private @Nullable Thread asking;

    EnrolKiosk(Server server, AccessTokens tokens, EnrolmentFile file, ReplaceKey replaceKey, GatewayConfig config) {
        this.server = server;
        this.tokens = tokens;
        this.file = file;
        this.replaceKey = replaceKey;
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
        goOn();
        return presented;
    }

    /** Goes on with what the enrolment waits for: the confirmation, or the end of a replacement of the key. */
    public synchronized void goOn() {
        stop();
        if (file.current()
                .filter(known -> known.state() == Enrolment.State.PRESENTED)
                .isPresent()) {
            begin(this::confirmed);
        } else if (replaceKey.isUnderWay()) {
            begin(this::replaced);
        }
    }

    private void begin(Attempt attempt) {
        asking = Thread.ofPlatform().daemon().name("enrolment").start(() -> ask(attempt));
    }

    /** @return whether nothing is left to be done */
    @FunctionalInterface
    private interface Attempt {
        boolean tried() throws InterruptedException;
    }

    public synchronized void stop() {
        if (asking != null) {
            asking.interrupt();
            asking = null;
        }
    }

    private void ask(Attempt attempt) {
        Backoff backoff = new Backoff(retry);
        try {
            while (!attempt.tried()) {
                backoff.pause();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean replaced() throws InterruptedException {
        try {
            replaceKey.replace();
            return true;
        } catch (ServerException e) {
            LOG.debugf("The key is not replaced yet. reason=%s", e.getMessage());
            return !e.unreachable();
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
