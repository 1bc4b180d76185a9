package io.smartlocker.audit.webhook;

import io.smartlocker.audit.AuditProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.sealing.KeyEncryption;
import io.smartlocker.platform.sealing.SealingKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.UUID;

/** The secrets that deliveries are signed with: 32 random bytes each, encrypted at rest. */
@ApplicationScoped
public class WebhookSecrets {
    /** By which one of ours is known from afar, for instance by those who search repositories for secrets. */
    private static final String PREFIX = "whsec_";

    private final KeyEncryption encryption;

    WebhookSecrets(KeyEncryption encryption) {
        this.encryption = encryption;
    }

    /** One that nobody has had before. */
    record Fresh(byte[] sealed, String shown) {
        /** Without the secret. */
        @Override
        public String toString() {
            return "Fresh[…]";
        }
    }

    /** @throws ProblemException 503 if there is no key to encrypt secrets under */
    void requireKey() {
        if (!encryption.isConfigured()) {
            throw ProblemException.of(
                    AuditProblem.KEY_MISSING,
                    "Ask the operator to set " + KeyEncryption.VARIABLE + ", and to start again.");
        }
    }

    Fresh make(UUID webhook) {
        byte[] secret = SealingKey.fresh();
        return new Fresh(
                encryption.seal(secret, place(webhook)),
                PREFIX + Base64.getEncoder().encodeToString(secret));
    }

    /** @throws IllegalStateException if there is no key, or another one than it was sealed under */
    public byte[] open(UUID webhook, byte[] sealed) {
        return encryption.open(sealed, place(webhook));
    }

    private static String place(UUID webhook) {
        return "webhook:" + webhook;
    }
}
