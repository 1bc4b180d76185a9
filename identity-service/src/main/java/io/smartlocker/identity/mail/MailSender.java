package io.smartlocker.identity.mail;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.IdentityConfig;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.RelayBell;
import io.smartlocker.platform.tracing.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Sends waiting mails, one after the other: at once after the commit that wrote them, later again when the server does not
 * take them. What cannot be sent for a day is given up, and the log says so. A mail arrives twice only where nobody can tell
 * whether the server took it: when the line, or this process, ended before the answer was written down.
 */
@ApplicationScoped
class MailSender {
    private static final Logger LOG = Logger.getLogger(MailSender.class);
    private static final Duration SAFETY_POLL = Duration.ofSeconds(1);

    private final WaitingMails waiting;
    private final Mailer mailer;
    private final Outbox outbox;
    private final RelayBell bell;
    private final IdentityConfig.Mail config;
    /** What the server has and the database still holds, because it did not answer when it was told. */
    private final Set<UUID> taken = new HashSet<>();

    private final Semaphore woken = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().name("mail-sender").unstarted(this::send);
    private volatile boolean running = true;

    MailSender(WaitingMails waiting, Mailer mailer, Outbox outbox, RelayBell bell, IdentityConfig config) {
        this.waiting = waiting;
        this.mailer = mailer;
        this.outbox = outbox;
        this.bell = bell;
        this.config = config.mail();
    }

    void start(@Observes StartupEvent event) {
        if (config.host().isEmpty()) {
            LOG.warn("No mail server is configured (SMARTLOCKER_SMTP_HOST): mails wait until there is one.");
        }
        bell.alsoWake(() -> {
            if (waiting.areExpected()) {
                wake();
            }
        });
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        thread.interrupt();
        thread.join(Duration.ofSeconds(5));
    }

    private void wake() {
        if (woken.availablePermits() == 0) {
            woken.release();
        }
    }

    private void send() {
        while (running) {
            try {
                while (sendNext()) {
                    // The next one may be due as well.
                }
                woken.tryAcquire(SAFETY_POLL.toMillis(), TimeUnit.MILLISECONDS);
                woken.drainPermits();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** True when there was one. */
    private boolean sendNext() throws InterruptedException {
        try {
            Optional<WaitingMails.Due> next = inTransaction(waiting::take);
            if (next.isPresent()) {
                send(next.get());
            }
            return next.isPresent();
        } catch (InterruptedException e) {
            throw e;
        } catch (Throwable e) {
            LOG.warnf("Mails wait: the database does not answer: %s", e.toString());
            return false;
        }
    }

    private void send(WaitingMails.Due mail) throws Throwable {
        if (mail.stale()) {
            inTransaction(() -> waiting.remove(mail.id()));
            EventLog.info(LOG, "mail stale", Map.of("mail", mail.id(), "user", mail.user()));
        } else if (config.host().isPresent() && isTaken(mail)) {
            taken.add(mail.id());
            inTransaction(() -> waiting.remove(mail.id()));
            taken.remove(mail.id());
            EventLog.info(LOG, "mail sent", Map.of("mail", mail.id(), "user", mail.user()));
        } else if (mail.lastTry()) {
            inTransaction(() -> giveUp(mail));
            bell.ring();
        }
    }

    private boolean isTaken(WaitingMails.Due mail) {
        if (taken.contains(mail.id())) {
            return true;
        }
        try {
            Envelope envelope = waiting.open(mail);
            mailer.send(Mail.withText(envelope.to(), envelope.subject(), envelope.text())
                    .setHtml(envelope.html()));
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("Mail %s could not be sent, try %d: %s", mail.id(), mail.tries(), e.getMessage());
            return false;
        }
    }

    private Uni<Void> giveUp(WaitingMails.Due mail) {
        return waiting.remove(mail.id())
                .flatMap(removed -> outbox.add(
                        Deed.bySystem(mail.organization()).failed("mail.given-up", Subject.Kind.USER, mail.user())));
    }

    private static <T> T inTransaction(Supplier<Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(work));
    }
}
