package io.smartlocker.identity.token;

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
}
