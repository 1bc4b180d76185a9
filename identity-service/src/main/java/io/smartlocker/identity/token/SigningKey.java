package io.smartlocker.identity.token;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A key that signs access tokens from a moment on until the next takes over. */
@Entity
@Table(name = "signing_key")
class SigningKey {
    @Id
    String id;

    /** JWK, public half only. */
    String publicKey;

    /** PKCS#8, encrypted. */
    byte[] privateKey;

    Instant signsFrom;
    Instant publishedAt;

    /** Signs from now on, or from the moment when it has been published for long enough; never later than planned. */
    void hasten(Instant now, Duration publishedBefore) {
        Instant known = publishedAt.plus(publishedBefore);
        Instant earliest = known.isAfter(now) ? known : now;
        if (earliest.isBefore(signsFrom)) {
            signsFrom = earliest;
        }
    }
}
