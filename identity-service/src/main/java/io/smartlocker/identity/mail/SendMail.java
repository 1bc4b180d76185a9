package io.smartlocker.identity.mail;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Sends somebody a mail once the transaction under way has committed: nothing goes out for work that was rolled back, and
 * a mail server that is down loses nothing.
 */
@ApplicationScoped
public class SendMail {
    private final WaitingMails waiting;

    SendMail(WaitingMails waiting) {
        this.waiting = waiting;
    }

    public Uni<Void> send(Recipient recipient, Letter letter) {
        return waiting.add(recipient.organization(), recipient.user(), Envelope.of(recipient, letter), null);
    }

    /** The same, but not after a moment at which it is no news any more. */
    public Uni<Void> send(Recipient recipient, Letter letter, Instant expiresAt) {
        return waiting.add(recipient.organization(), recipient.user(), Envelope.of(recipient, letter), expiresAt);
    }
}
