package io.smartlocker.identity.token;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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
}
