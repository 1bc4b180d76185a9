package io.smartlocker.identity.token;

import io.smartlocker.testing.forgery.Signer;
import jakarta.enterprise.context.ApplicationScoped;
import org.jose4j.jws.JsonWebSignature;

/** Lets a test sign with the key that the service signs with, so that nothing but the spoiled part is wrong. */
@ApplicationScoped
public class SigningWithOwnKey {
    private final SigningKeys keys;

    SigningWithOwnKey(SigningKeys keys) {
        this.keys = keys;
    }

    public void use(JsonWebSignature token) {
        token.setKeyIdHeaderValue(keys.current().id());
        token.setKey(keys.current().privateKey());
    }

    /** Who signs to the letter with that key. */
    public Signer signer() {
        KeyPairs.Opened key = keys.current();
        return new Signer(key.id(), key.privateKey(), key.publicKey().getPublicKey());
    }
}
